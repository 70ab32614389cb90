import { checkpointsInOrder } from '../../domain/checkpoints-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { command, type Command } from '../command.ts';
import { makeCheckpoint } from '../make-checkpoint.ts';
import { returnToCheckpoint } from '../return-to-checkpoint.ts';

/** What is done with the plan as it stood. */
export const checkpointCommands: readonly Command[] = [
  command({
    id: 'make-checkpoint',
    label: 'command.makeCheckpoint',
    words: 'words.makeCheckpoint',
    keys: ['mod+shift+s'],
    group: 'plan',
    act: () => makeCheckpoint().ok,
  }),
  command({
    id: 'return-to-checkpoint',
    label: 'command.returnToCheckpoint',
    words: 'words.returnToCheckpoint',
    group: 'plan',
    whyNot: () => (latest() === null ? 'refused.no-checkpoints' : null),
    act: () => {
      const checkpoint = latest();
      return checkpoint !== null && returnToCheckpoint(checkpoint.id).ok;
    },
  }),
];

function latest() {
  return checkpointsInOrder(appStore.getState().document.plan)[0] ?? null;
}
