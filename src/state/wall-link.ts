import type { WorkspaceId } from '../domain/ids.ts';
import { wallVersion } from '../domain/wall-frame.ts';
import { parseWallMessage, type SentWallMessage, type WallMessage } from './wall-message.ts';

/** How often each says that it is there. */
export const helloMilliseconds = 2_000;
/** Who was not heard of for so long is gone. */
export const goneMilliseconds = 6_000;

export interface WallLink {
  /** This window's name among those that speak of the wall. */
  readonly name: string;
  readonly post: (message: WallMessage) => void;
  readonly close: () => void;
}

/**
 * One end of the channel between presenter and walls of a place. Only what is said in a way that
 * this end listens to is read at all; what is not whole is not heard.
 */
export function openWallLink(
  workspaceId: WorkspaceId,
  heard: readonly WallMessage['say'][],
  hear: (message: WallMessage) => void,
): WallLink {
  const channel = new BroadcastChannel(`strok-wall/${workspaceId}`);
  const name = crypto.randomUUID();
  let open = true;
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = open ? parseWallMessage(event.data, workspaceId, heard) : null;
    if (message) hear(message);
  });
  const post = (message: WallMessage): void => {
    if (open) channel.postMessage({ strokWall: wallVersion, ...message } satisfies SentWallMessage);
  };
  return {
    name,
    post,
    close() {
      post({ say: 'bye', from: name });
      open = false;
      channel.close();
    },
  };
}
