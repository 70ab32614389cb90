import type { WorkspaceId } from '../domain/ids.ts';
import { messageVersion, parseTabMessage, type TabMessage } from './tab-message.ts';

export interface TabChannelOptions {
  readonly workspaceId: WorkspaceId;
  /** How much this tab holds, as a Yjs state vector. */
  readonly state: () => Uint8Array;
  /** What this tab holds beyond a state, null when that is nothing or the state is unreadable. */
  readonly updateSince: (state: Uint8Array) => Uint8Array | null;
  /** Whether the device holds everything this tab holds. */
  readonly isStored: () => boolean;
  readonly onUpdate: (update: Uint8Array, stored: boolean) => void;
}

export interface TabChannel {
  /** Asks the other tabs for what this one lacks, and gives them what they lack. */
  greet(): void;
  send(update: Uint8Array, stored: boolean): void;
  close(): void;
}

/**
 * Lets the tabs of one document follow each other. It listens from the moment it is opened, so
 * that nothing said while the document is still being read is missed.
 *
 * A tab sends an edit when the device holds it (`stored`), so another tab never shows, or builds
 * on, what a crash could still take away, and need not write it again. Only when storing has
 * failed is the edit sent at once, marked as not stored, and each tab that hears it stores it too.
 */
export function openTabChannel(options: TabChannelOptions): TabChannel {
  const channel = new BroadcastChannel(`strok/${options.workspaceId}`);
  let open = true;
  const post = (message: TabMessage): void => {
    if (open) channel.postMessage(message);
  };
  const hello = (ask: boolean): void => {
    post({ strok: messageVersion, say: 'hello', state: options.state(), ask });
  };
  const send = (update: Uint8Array, stored: boolean): void => {
    post({ strok: messageVersion, say: 'update', update, stored });
  };

  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = open ? parseTabMessage(event.data) : null;
    if (!message) return;
    if (message.say === 'update') return options.onUpdate(message.update, message.stored);
    const update = options.updateSince(message.state);
    if (update) send(update, options.isStored());
    if (message.ask) hello(false);
  });

  return {
    greet: () => hello(true),
    send,
    close() {
      open = false;
      channel.close();
    },
  };
}
