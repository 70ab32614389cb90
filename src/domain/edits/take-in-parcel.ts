import { measureLength } from '../../geo/measure-length.ts';
import type { ContributionParcel, SentContribution } from '../contribution-parcel.ts';
import type { Contribution } from '../contribution.ts';
import type { ContributionId, MeasureId, ZoneId } from '../ids.ts';
import type { ParcelLine, ParcelReason } from '../parcel-report.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { sameValue } from '../same-value.ts';

/** The same words are welcome so often; from then on somebody presses a key again and again. */
const mostAlike = 3;
const mostLinks = 2;
/** Two taps on the same bench. */
const sameSpotMeters = 25;

export interface TakingIn {
  readonly parcel: Pick<ContributionParcel, 'contributions' | 'withdrawn'>;
  /** What there is to be about; what is about anything else becomes about the whole place. */
  readonly zones: ReadonlySet<ZoneId>;
  readonly measures: ReadonlySet<MeasureId>;
  /** Why something is hidden from the start, in the planners' language. */
  readonly because: { readonly repeated: string; readonly links: string };
  /** Where it came from, for the history. */
  readonly title: string;
}

/** The edit, null where it would change nothing, and what became of each line. */
export interface TakenIn {
  readonly patch: PlanPatch | null;
  readonly lines: readonly ParcelLine[];
  /** All contributions as they are then, for a parcel that is taken in next. */
  readonly contributions: Plan['contributions'];
}

/**
 * What a resident's parcel changes of a plan: contributions and nothing else. What is new comes in
 * as new; what is known is changed only by who has its token, and only while nobody has shown, hidden
 * or answered it; what is taken back by who has its token loses its words and its place. Words that
 * come a fourth time or with more than two links are taken in hidden. Doing it twice changes nothing.
 */
export function takeInParcel(plan: Pick<Plan, 'contributions'>, taking: TakingIn): TakenIn {
  const { parcel, because, title } = taking;
  const known = new KnownContributions(Object.values(plan.contributions));
  const changes: PlanChange[] = [];
  const lines: ParcelLine[] = [];
  for (const [index, sent] of parcel.contributions.entries()) {
    const { about, isGone } = aboutWhatIsThere(sent, taking);
    const done = takeInOne(known, { ...sent, about }, because);
    const { id } = sent;
    const why = isGone && done.done !== 'skipped' ? ['subject-gone' as const] : [];
    lines.push({
      part: 'contribution',
      index,
      id,
      done: done.done === 'kept' && isGone ? 'repaired' : done.done,
      why: [...why, ...done.why],
      begins: '',
    });
    changes.push(...done.changes);
  }
  for (const [index, { id, token }] of parcel.withdrawn.entries()) {
    const done = takeBackOne(known, id, token);
    lines.push({ part: 'withdrawal', index, id, begins: '', done: done.done, why: done.why });
    changes.push(...done.changes);
  }
  const note = { key: 'takeInContributions', title } as const;
  const contributions = known.all();
  return { patch: changes.length > 0 ? { note, changes } : null, lines, contributions };
}

interface Done {
  readonly done: 'kept' | 'skipped';
  readonly why: readonly ParcelReason[];
  readonly changes: readonly PlanChange[];
}

function skip(reason: ParcelReason): Done {
  return { done: 'skipped', why: [reason], changes: [] };
}

function takeInOne(
  known: KnownContributions,
  sent: SentContribution,
  because: TakingIn['because'],
): Done {
  const before = known.get(sent.id);
  if (before) return changeOne(known, before, sent, because);
  const others = known.inTheSameWords(sent);
  const judged = judge(sent, others.length, because);
  const isAlike = others.some((other) => saysTheSame(other, sent));
  const contribution: Contribution = {
    id: sent.id,
    kind: sent.kind,
    text: sent.text,
    about: sent.about,
    madeOn: sent.madeOn,
    source: 'resident',
    dots: 0,
    cell: '',
    token: sent.token,
    state: judged.state,
    hiddenBecause: judged.hiddenBecause,
    theme: '',
    answer: '',
    answeredOn: null,
    measures: [],
  };
  known.put(contribution);
  return {
    done: 'kept',
    why: [...(isAlike ? ['alike' as const] : []), ...judged.why],
    changes: [
      { do: 'put', collection: 'contributions', key: sent.id, record: { ...contribution } },
    ],
  };
}

function changeOne(
  known: KnownContributions,
  before: Contribution,
  sent: SentContribution,
  because: TakingIn['because'],
): Done {
  if (before.token === '' || before.token !== sent.token) return skip('other-token');
  if (before.state === 'withdrawn') return skip('taken-back');
  const { kind, text, about, madeOn } = sent;
  if (sameValue([before.kind, before.text, before.about], [kind, text, about])) {
    return skip('already-here');
  }
  if (before.state !== 'new' || before.answer !== '') return skip('handled');
  // A parcel that was opened again after a later one.
  if (madeOn < before.madeOn) return skip('older');
  const { state, hiddenBecause, why } = judge(sent, known.inTheSameWords(sent).length, because);
  const fields = { kind, text, about, madeOn, state, hiddenBecause };
  known.put({ ...before, ...fields });
  return { done: 'kept', why: ['changed', ...why], changes: setEach(sent.id, fields) };
}

function takeBackOne(known: KnownContributions, id: ContributionId, token: string): Done {
  const before = known.get(id);
  if (!before) return skip('not-here');
  if (before.token === '' || before.token !== token) return skip('other-token');
  if (before.state === 'withdrawn') return skip('taken-back');
  const fields = { text: '', about: { type: 'everywhere' }, state: 'withdrawn' } as const;
  known.put({ ...before, ...fields });
  return { done: 'kept', why: ['withdrawn'], changes: setEach(id, fields) };
}

function setEach(key: ContributionId, fields: Partial<Contribution>): readonly PlanChange[] {
  return Object.entries(fields).map(([field, value]) => ({
    do: 'set',
    collection: 'contributions',
    key,
    field,
    value,
  }));
}

function aboutWhatIsThere(
  { about }: SentContribution,
  { zones, measures }: TakingIn,
): { readonly about: SentContribution['about']; readonly isGone: boolean } {
  const isThere =
    (about.type !== 'zone' || zones.has(about.zoneId)) &&
    (about.type !== 'measure' || measures.has(about.measureId));
  return isThere ? { about, isGone: false } : { about: { type: 'everywhere' }, isGone: true };
}

function judge(
  { text }: SentContribution,
  saidBefore: number,
  because: TakingIn['because'],
): Pick<Contribution, 'state' | 'hiddenBecause'> & { readonly why: readonly ParcelReason[] } {
  if (saidBefore >= mostAlike) {
    return { state: 'hidden', hiddenBecause: because.repeated, why: ['hidden-repeated'] };
  }
  const links = text.match(/\bhttps?:|\bwww\./giu)?.length ?? 0;
  if (links > mostLinks) {
    return { state: 'hidden', hiddenBecause: because.links, why: ['hidden-links'] };
  }
  return { state: 'new', hiddenBecause: '', why: [] };
}

/** Of two in the same words: whether they are of one kind and about one thing. */
function saysTheSame(one: Contribution, other: SentContribution): boolean {
  if (one.kind !== other.kind) return false;
  if (one.about.type === 'place' && other.about.type === 'place') {
    return measureLength([one.about.at, other.about.at]) <= sameSpotMeters;
  }
  return sameValue(one.about, other.about);
}

/** Contributions as they stand while a parcel is taken in, found by id and by their words. */
class KnownContributions {
  readonly #byId = new Map<ContributionId, Contribution>();
  readonly #byWords = new Map<string, Set<ContributionId>>();

  constructor(contributions: readonly Contribution[]) {
    for (const contribution of contributions) this.put(contribution);
  }

  get(id: ContributionId): Contribution | null {
    return this.#byId.get(id) ?? null;
  }

  all(): Plan['contributions'] {
    return Object.fromEntries(this.#byId);
  }

  put(contribution: Contribution): void {
    const before = this.#byId.get(contribution.id);
    if (before) this.#byWords.get(bareWords(before.text))?.delete(before.id);
    this.#byId.set(contribution.id, contribution);
    if (contribution.state === 'withdrawn') return;
    const words = bareWords(contribution.text);
    const alike = this.#byWords.get(words) ?? new Set();
    this.#byWords.set(words, alike.add(contribution.id));
  }

  /** Others that say it in the same words, whatever they are about. */
  inTheSameWords({ id, text }: SentContribution): readonly Contribution[] {
    const alike = [...(this.#byWords.get(bareWords(text)) ?? [])].filter((other) => other !== id);
    return alike.flatMap((other) => this.#byId.get(other) ?? []);
  }
}

/** Words without what differs when the same is typed again; a text of signs alone stays as it is. */
function bareWords(text: string): string {
  const bare = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare === '' ? text : bare;
}
