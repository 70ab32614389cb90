import { takeInParcel } from '../domain/edits/take-in-parcel.ts';
import type { MeasureId, ZoneId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { joinParcelLines, type ParcelReport, parcelReport } from '../domain/parcel-report.ts';
import type { Plan } from '../domain/plan.ts';
import { registerMeasures } from '../domain/register-measures.ts';
import { packText } from '../files/pack-text.ts';
import { planAddress } from '../state/address.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { applyPatch } from '../state/document.ts';
import type { IncomingParcel } from '../state/incoming.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { leavePlan } from './leave-plan.ts';
import { sayRefused } from './say-refused.ts';

/**
 * Takes what residents sent into the plan, all of it in one step that undo takes back, and tells
 * what became of every line. Parcels of another place are left alone.
 */
export function takeInContributions(): Outcome<ParcelReport> {
  const state = appStore.getState();
  const { incoming, workspace } = state.session;
  if (incoming?.step !== 'asking' || workspace.status !== 'ready') {
    return { ok: false, reason: 'nothing-received' };
  }
  const ours = incoming.parcels.filter(({ elsewhere }) => elsewhere === null);
  const measures = registerMeasures(
    state.document.plan,
    plannedMeasures(state),
    selectProgramme(state).programme,
  );
  const places = {
    zones: new Set<ZoneId>(workspace.workspace.zones.map(({ id }) => id)),
    measures: new Set<MeasureId>(measures.map(({ id }) => id)),
    because: { repeated: t('receive.hidden.repeated'), links: t('receive.hidden.links') },
  };
  const title = ours.map(nameOf).join(', ');
  // One after the other, each on what the one before left, and all of it one edit.
  let contributions: Plan['contributions'] = state.document.plan.contributions;
  const changes = [];
  const lines = [];
  for (const { parcel, lines: read } of ours) {
    const taken = takeInParcel({ contributions }, { parcel, ...places, title });
    lines.push(...joinParcelLines(read, taken.lines));
    changes.push(...(taken.patch?.changes ?? []));
    contributions = taken.contributions;
  }
  if (changes.length > 0) {
    const note = { key: 'takeInContributions', title } as const;
    const done = applyPatch({ note, changes });
    if (!done.ok) {
      sayRefused(done.reason, done.values);
      return done;
    }
  }
  const report = parcelReport(lines);
  const stray = incoming.parcels.filter(({ elsewhere }) => elsewhere !== null);
  updateSession({
    incoming: { step: 'told', report, refused: incoming.refused, stray },
  });
  const { read, kept, repaired, skipped } = report;
  announce('receive.done', { read, kept, repaired, skipped });
  return { ok: true, value: report };
}

/** Goes to the place that a parcel belongs to, and takes the parcel along. */
export function openWhereItBelongs({ parcel }: IncomingParcel): Promise<void> {
  const address = planAddress(parcel.workspaceId, 'contributions');
  return leavePlan({ ...address, parcel: packText(JSON.stringify(parcel)) });
}

function nameOf({ name, way }: IncomingParcel): string {
  return name === '' ? t(`receive.way.${way}`) : name;
}
