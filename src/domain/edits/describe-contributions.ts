import type { Contribution } from '../contribution.ts';
import type { ContributionId, MeasureId } from '../ids.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';
import { mostDots } from '../schema/workshop-rules.ts';
import { titleOfContributions } from './title-of-contributions.ts';

/** What the planners say of contributions; one thing at a time, so that one step takes it back. */
export type ContributionChange =
  | { readonly do: 'show' }
  | { readonly do: 'hide'; readonly because: string }
  /** Back among those that nobody has looked at. */
  | { readonly do: 'set-aside' }
  /** An empty theme: in no group. */
  | { readonly do: 'group'; readonly theme: string }
  /** An empty answer takes the answer away; `on` is `YYYY-MM-DD`. */
  | { readonly do: 'answer'; readonly answer: string; readonly on: string }
  | { readonly do: 'link' | 'unlink'; readonly measures: readonly MeasureId[] }
  | { readonly do: 'dots'; readonly dots: number };

const notes: Readonly<Record<ContributionChange['do'], NoteKey>> = {
  show: 'showContributions',
  hide: 'hideContributions',
  'set-aside': 'setAsideContributions',
  group: 'groupContributions',
  answer: 'answerContributions',
  link: 'linkContributions',
  unlink: 'linkContributions',
  dots: 'dotContributions',
};

/**
 * The same said of several contributions in one step. One that was taken back is left as it is.
 * Refused: `no-contribution` for an id that is not there, `contribution-withdrawn` where all were
 * taken back, `no-reason` for hiding without one, `dots` for dots that are no whole number from 0
 * to 10,000.
 */
export function describeContributions(
  plan: Plan,
  { ids, change }: { readonly ids: readonly ContributionId[]; readonly change: ContributionChange },
): Outcome<PlanPatch> {
  const trouble = troubleOf(change);
  if (trouble) return { ok: false, reason: trouble };
  const found = ids.filter((id) => Object.hasOwn(plan.contributions, id));
  if (found.length === 0 || found.length < ids.length) {
    return { ok: false, reason: 'no-contribution' };
  }
  const open = found
    .map((id) => plan.contributions[id])
    .filter(({ state }) => state !== 'withdrawn');
  if (open.length === 0) return { ok: false, reason: 'contribution-withdrawn' };
  const title = titleOfContributions(open);
  return {
    ok: true,
    value: {
      note: { key: notes[change.do], title },
      changes: open.flatMap((one) => changesOf(one, change)),
    },
  };
}

function troubleOf(change: ContributionChange): string | null {
  if (change.do === 'hide' && change.because.trim() === '') return 'no-reason';
  if (change.do !== 'dots') return null;
  const { dots } = change;
  return Number.isInteger(dots) && dots >= 0 && dots <= mostDots ? null : 'dots';
}

function changesOf(one: Contribution, change: ContributionChange): readonly PlanChange[] {
  const fields = fieldsOf(one, change);
  return Object.entries(fields).map(([field, value]: readonly [string, unknown]) => ({
    do: 'set',
    collection: 'contributions',
    key: one.id,
    field,
    value,
  }));
}

function fieldsOf(one: Contribution, change: ContributionChange): Partial<Contribution> {
  switch (change.do) {
    case 'show':
      return { state: 'shown', hiddenBecause: '' };
    case 'hide':
      return { state: 'hidden', hiddenBecause: fittingText(change.because.trim(), longestTitle) };
    case 'set-aside':
      return { state: 'new', hiddenBecause: '' };
    case 'group':
      return { theme: fittingText(change.theme.trim(), longestTitle) };
    case 'answer': {
      const answer = fittingText(change.answer.trim(), longestNote);
      return { answer, answeredOn: answer === '' ? null : change.on };
    }
    case 'link':
      return { measures: [...new Set([...one.measures, ...change.measures])] };
    case 'unlink':
      return { measures: one.measures.filter((id) => !change.measures.includes(id)) };
    case 'dots':
      return { dots: change.dots };
  }
}
