import { focusAreaUse, removeFocusArea as remove } from '../domain/edits/remove-focus-area.ts';
import type { FocusAreaUse } from '../domain/edits/remove-focus-area.ts';
import type { FocusAreaId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { currentLanguage } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { makeEdit } from './make-edit.ts';

/** Takes a focus area out of the programme; `moveTo` says where what is of it goes. */
export function removeFocusArea(id: FocusAreaId, moveTo?: FocusAreaId | null): Outcome {
  const state = appStore.getState();
  const area = selectProgramme(state).programme?.focusAreas.find((one) => one.id === id);
  const words = area ? wordsIn(area.title, currentLanguage()) : '';
  return makeEdit(
    remove(state.document.plan, {
      ...surroundings(),
      id,
      words,
      ...(moveTo === undefined ? {} : { moveTo }),
    }),
  );
}

/** What is said to be of a focus area now. */
export function usesOfFocusArea(id: FocusAreaId): FocusAreaUse {
  return focusAreaUse(appStore.getState().document.plan, id, surroundings());
}

function surroundings() {
  const { workspace } = appStore.getState().session;
  const loaded = workspace.status === 'ready' ? workspace.workspace : null;
  return { bundled: loaded?.programme ?? null, planned: loaded?.plannedMeasures ?? [] };
}
