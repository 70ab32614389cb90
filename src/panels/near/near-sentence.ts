import { measureInYear } from '../../domain/measure-in-year.ts';
import type { Measure } from '../../domain/measure.ts';
import { type NearAnswer, type NearKind, nearKinds } from '../../domain/near-answer.ts';
import type { Translate } from '../../text/translate.ts';
import { walkWords } from './walk-words.ts';

interface Saying {
  /** The measures within the distance. */
  readonly near: readonly Pick<Measure, 'status' | 'statusDates' | 'period' | 'group'>[];
  readonly year: number | null;
  readonly speedKmh: number;
  readonly t: Translate;
}

/** The answer in plain words: what is planned near the pin, and what that changes. */
export function nearSentence(answer: NearAnswer, saying: Saying): string {
  const { near, year, t } = saying;
  const planned =
    year === null ? plannedWords(near, answer.withinMeters, t) : inYear(answer, saying);
  return [planned, ...nearKinds.map((kind) => kindSentence(kind, answer, saying))].join(' ');
}

/** What the programme plans, what proposals that are shared would add, and what is finished. */
function plannedWords(near: Saying['near'], distance: number, t: Translate): string {
  const done = near.filter(({ status }) => status === 'done').length;
  const open = near.filter(({ status }) => status !== 'done' && status !== 'dropped');
  const count = open.filter(({ group }) => group !== null).length;
  const suggested = open.length - count;
  return [
    count > 0 ? t('near.sum.planned', { count, distance }) : t('near.sum.nothing', { distance }),
    suggested > 0 ? t('near.sum.suggested', { count: suggested }) : '',
    done > 0 ? t('near.sum.done', { count: done }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function inYear({ withinMeters }: NearAnswer, { near, year, t }: Saying): string {
  const standing = near.map((measure) => measureInYear(measure, year ?? 0));
  const count = (one: (typeof standing)[number]) => standing.filter((each) => each === one).length;
  return t('near.sum.inYear', {
    distance: withinMeters,
    year: String(year),
    stands: count('stands'),
    underWay: count('under-way'),
    toCome: count('to-come'),
    noYear: count('no-year'),
  });
}

/** Less than a metre is no change: a way is told in whole metres. */
const leastChangeMeters = 1;

function kindSentence(kind: NearKind, answer: NearAnswer, { year, speedKmh, t }: Saying): string {
  const [today, plan] = ['today', 'plan'].map(
    (side) => answer.nearest[kind].find((one) => one.side === side)?.target ?? null,
  );
  const limit = answer.limitMeters;
  const future = year === null ? t('near.withPlan') : t('near.inYear', { year: String(year) });
  const way = (meters: number) => walkWords(meters, speedKmh, t);
  if (today === null) {
    if (plan !== null) return t(`near.${kind}.first`, { limit, future, later: way(plan.meters) });
    return t(answer.known[kind].isKnown ? `near.${kind}.none` : `near.${kind}.unknown`, { limit });
  }
  const words = { today: way(today.meters), future, later: way((plan ?? today).meters) };
  const isSame = plan === null || Math.abs(today.meters - plan.meters) < leastChangeMeters;
  return t(isSame ? `near.${kind}.same` : `near.${kind}.changes`, words);
}
