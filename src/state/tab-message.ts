import { isUpdate } from './shared-plan.ts';

/** Version of what tabs say to each other. Another version's messages are not understood. */
export const messageVersion = 1;

/**
 * What one tab says to the others of the same document. `hello`: I am here and hold this much.
 * `update`: here is something you may lack; `stored` says that the device already holds it.
 */
export type TabMessage =
  | {
      readonly strok: typeof messageVersion;
      readonly say: 'hello';
      readonly state: Uint8Array;
      /** Whether those who hear it shall say how much they hold. */
      readonly ask: boolean;
    }
  | {
      readonly strok: typeof messageVersion;
      readonly say: 'update';
      readonly update: Uint8Array;
      readonly stored: boolean;
    };

/** A message of ours that is whole; null for anything else, which is then ignored. */
export function parseTabMessage(data: unknown): TabMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { strok, say, state, ask, update, stored } = data as Record<string, unknown>;
  if (strok !== messageVersion) return null;
  if (say === 'hello' && state instanceof Uint8Array && typeof ask === 'boolean') {
    return { strok, say, state, ask };
  }
  if (say === 'update' && isUpdate(update) && typeof stored === 'boolean') {
    return { strok, say, update, stored };
  }
  return null;
}
