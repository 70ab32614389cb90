import type { SentContribution } from '../domain/contribution-parcel.ts';
import type { ContributionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { plainText } from '../domain/plain-text.ts';
import { appStore } from '../state/app-store.ts';
import { forgetDraft } from '../state/keep-draft.ts';
import { type BoxChange, writeOwnContributions } from '../state/own-contributions.ts';
import type { ContributionDraft, OwnContribution } from '../state/resident-session.ts';
import { translateReason } from '../text/translate.ts';
import { announce } from './announce.ts';
import { currentDay } from './current-day.ts';
import { updateVisit } from './update-visit.ts';

/** What is still missing before something can be kept, the first of it first. */
export function missingInDraft(draft: ContributionDraft): 'kind' | 'text' | 'about' | null {
  if (draft.kind === null) return 'kind';
  if (plainText(draft.text) === '') return 'text';
  return draft.about === null ? 'about' : null;
}

/**
 * Keeps what was said in the device's box. Where the device does not take it, it stays in the
 * window, and the visit says so for as long as that is so.
 * Refused: `missing` (values: what) with the draft as it was.
 */
export async function keepSaid(): Promise<Outcome> {
  const { workspaceId, resident } = appStore.getState().session;
  const { draft } = resident;
  if (!draft) return { ok: false, reason: 'missing', values: { what: 'text' } };
  const what = missingInDraft(draft);
  if (what !== null || draft.kind === null || draft.about === null) {
    return { ok: false, reason: 'missing', values: { what: what ?? 'text' } };
  }
  const before = resident.own.find(({ contribution }) => contribution.id === draft.changes);
  const contribution: SentContribution = {
    id: before?.contribution.id ?? (`c-${randomText()}` as ContributionId),
    kind: draft.kind,
    text: plainText(draft.text),
    about: draft.about,
    madeOn: currentDay(),
    token: before?.contribution.token ?? randomText(),
  };
  const keptAt = before?.keptAt ?? new Date().toISOString();
  const wasEverSent = before?.wasEverSent ?? false;
  const own: OwnContribution = {
    contribution,
    keptAt,
    sentAt: null,
    wasEverSent,
    isWithdrawn: false,
  };
  const kept = await changeBox({ put: [own] });
  forgetDraft(workspaceId, draft.changes);
  updateVisit({ draft: null, picking: null, tab: 'said' });
  if (kept.ok) announce('say.kept');
  else announce('say.notKept', { reason: translateReason(`refused.${kept.reason}`) });
  return { ok: true, value: undefined };
}

/**
 * Writes to the device's box, and shows what is in it. What the device did not take before is tried
 * again with it.
 */
export async function changeBox(change: BoxChange): Promise<Outcome> {
  const { workspaceId, resident } = appStore.getState().session;
  const own = changedBy(resident.own, change);
  const put = resident.ownTrouble === null ? (change.put ?? []) : own;
  const written = await writeOwnContributions(workspaceId, { ...change, put });
  updateVisit({
    own: changedBy(appStore.getState().session.resident.own, change),
    ownTrouble: written.ok ? null : written.reason,
  });
  return written;
}

function changedBy(
  own: readonly OwnContribution[],
  { put = [], remove = [] }: BoxChange,
): readonly OwnContribution[] {
  const changed = new Map(put.map((one) => [one.contribution.id, one]));
  const gone = new Set(remove);
  const known = new Set(own.map(({ contribution }) => contribution.id));
  return [
    ...own
      .filter(({ contribution }) => !gone.has(contribution.id))
      .map((one) => changed.get(one.contribution.id) ?? one),
    ...put.filter(({ contribution }) => !known.has(contribution.id)),
  ];
}

/** 128 bits of chance, as text that an address keeps. */
function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
