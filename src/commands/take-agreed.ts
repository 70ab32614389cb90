import { agreedMeasures } from '../domain/agreed-measures.ts';
import { takeAgreed as take } from '../domain/edits/take-agreed.ts';
import type { MeasureId, ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { tableLists } from '../domain/table-lists.ts';
import { t } from '../text/translate.ts';
import { freeName } from './free-name.ts';
import { makeEdit } from './make-edit.ts';
import { notify } from './notify.ts';
import { proposalNames } from './proposal-names.ts';
import { showProposal } from './show-proposal.ts';

/** Makes a proposal of what the tables agree on, and shows it: one step. */
export function takeAgreed(): Outcome {
  const state = appStore.getState();
  const lists = tableLists(state.document.plan, plannedMeasures(state));
  const { agreed } = agreedMeasures(lists);
  const newId = crypto.randomUUID() as ProposalId;
  const name = freeName(t('tables.agreedName'), proposalNames());
  const done = makeEdit(
    take(state.document.plan, {
      measureIds: agreed.map(({ measures }) => measures[0].id),
      from: lists.map(({ proposalId }) => proposalId),
      newId,
      name,
      newMeasureId: () => crypto.randomUUID() as MeasureId,
    }),
  );
  if (!done.ok) return done;
  showProposal(newId);
  const values = { name, count: agreed.length };
  notify({ tone: 'info', key: 'notice.agreedTaken', values, offersUndo: true });
  return done;
}
