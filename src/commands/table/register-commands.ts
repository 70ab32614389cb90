import { findMeasure } from '../../domain/resolve-measures.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { command, type Command } from '../command.ts';
import { resetPlanned } from '../reset-planned.ts';
import { showInRegister } from '../show-in-register.ts';

/** What is done with the register of measures. */
export const registerCommands: readonly Command[] = [
  command({
    id: 'whole-register',
    label: 'command.wholeRegister',
    words: 'words.wholeRegister',
    group: 'panel',
    act: () => showInRegister({}),
  }),
  command({
    id: 'reset-planned',
    label: 'command.resetPlanned',
    words: 'words.resetPlanned',
    group: 'edit',
    whyNot: () => (changedPlanned() === null ? 'refused.nothing-to-reset' : null),
    act: () => {
      const id = changedPlanned();
      return id !== null && resetPlanned([id]).ok;
    },
  }),
];

/** The planned measure that is selected and that the plan says something else of. */
function changedPlanned(): MeasureId | null {
  const { document, session } = appStore.getState();
  if (session.selection?.type !== 'measure') return null;
  const found = findMeasure(document.plan, [], session.selection.id);
  return found && found.group !== null ? found.id : null;
}
