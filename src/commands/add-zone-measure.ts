import { addMeasure } from '../domain/edits/add-measure.ts';
import type { MeasureId, ZoneId } from '../domain/ids.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { sayRefused } from './say-refused.ts';
import { newTitle } from './new-title.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/** Kinds of measures that a zone can have as a whole, without a place in it. */
export const zoneMeasureKinds: readonly MeasureKindId[] = [
  'zone-service',
  'service',
  'sheltered-homes',
  'plan-work',
  'knowledge',
];

/**
 * Makes a measure that serves whole zones, or with none of them the whole place, in the proposal
 * that is sketched in. It is selected, so that the rest can be said of it.
 */
export function addZoneMeasure({
  title,
  kind,
  zones,
}: {
  readonly title: string;
  readonly kind: MeasureKindId;
  readonly zones: readonly ZoneId[];
}): Outcome<MeasureId> {
  const { plan } = appStore.getState().document;
  const proposalId = sketchProposalId();
  if (proposalId === null) {
    sayRefused('no-proposal');
    return { ok: false, reason: 'no-proposal' };
  }
  const id = crypto.randomUUID() as MeasureId;
  const name = title.trim() || newTitle(plan, { kind }, t);
  const done = makeEdit(
    addMeasure(plan, { id, kind, geometry: null, zones, title: name, proposalId }),
  );
  if (!done.ok) return done;
  updateSession({
    tool: { mode: 'select' },
    selection: { type: 'measure', id },
    alsoSelected: [],
    shownProposalId: proposalId,
  });
  announce('register.announce.added', { title: name });
  return { ok: true, value: id };
}
