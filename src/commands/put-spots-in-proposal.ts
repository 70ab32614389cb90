import { addSpotsProposal } from '../domain/edits/add-spots-proposal.ts';
import type { MeasureId, ProposalId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { freeName } from './free-name.ts';
import { makeEdit } from './make-edit.ts';
import { proposalNames } from './proposal-names.ts';
import { showProposal } from './show-proposal.ts';

/**
 * Puts the spots found into a new proposal on top of the one shown, and shows it: one step of the
 * history, to keep or to drop.
 */
export function putSpotsInProposal(): Outcome {
  const { document, session, derived } = appStore.getState();
  const found = derived.bestSpots;
  if (!found?.kind || found.spots.length === 0) return { ok: false, reason: 'no-spots' };
  const { kind } = found;
  const id = crypto.randomUUID() as ProposalId;
  const name = freeName(t('spots.proposal'), proposalNames());
  const shownBefore = session.shownProposalId;
  const spots = found.spots.map(({ geometry }, at) => ({
    id: crypto.randomUUID() as MeasureId,
    kind,
    title: t('spots.measure', { number: at + 1, kind: t(`kind.${kind}`) }),
    geometry,
  }));
  const done = makeEdit(addSpotsProposal(document.plan, { id, name, onTopOf: shownBefore, spots }));
  if (!done.ok) return done;
  showProposal(id);
  const { planVersion } = appStore.getState().document;
  updateSession({ spotsOnTrial: { proposalId: id, shownBefore, planVersion } });
  announce('announce.spotsPut', { name, number: spots.length });
  return done;
}
