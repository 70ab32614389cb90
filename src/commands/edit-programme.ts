import { editProgramme as edit } from '../domain/edits/edit-programme.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Programme } from '../domain/programme.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { bundledProgramme } from './bundled-programme.ts';
import { makeEdit } from './make-edit.ts';

/** The parts of the programme's page, as the history names them. */
export type ProgrammePart =
  | 'about'
  | 'agreement'
  | 'period'
  | 'focusAreas'
  | 'zones'
  | 'roles'
  | 'funding'
  | 'reporting'
  | 'evaluation'
  | 'facts';

/** Says something else of the programme, in one of its parts. */
export function editProgramme(
  part: ProgrammePart,
  change: Partial<Omit<Programme, 'standsAlone'>>,
): Outcome {
  const { plan } = appStore.getState().document;
  const words = t(`programme.part.${part}`);
  return makeEdit(edit(plan, { bundled: bundledProgramme(), change, words }));
}
