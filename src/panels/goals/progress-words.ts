import type { GoalProgress } from '../../domain/goal-progress.ts';
import type { Goal } from '../../domain/goal.ts';
import { formatDate, formatPercent } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { observationWords, valueWords } from '../../text/observation-words.ts';
import type { Translate } from '../../text/translate.ts';

/** How a goal goes, in one or two sentences: where it stands, and whether the pace is enough. */
export function progressWords(
  { baseline, target, deadline }: Goal,
  progress: GoalProgress,
  t: Translate,
  language: Language,
): string {
  const { pace, doubt, indicator, latest, share, expected, deadlineYear, reachedIn } = progress;
  if (doubt !== null && share === null) return t(`goals.doubt.${doubt}`);
  if (pace === 'unmeasured') {
    return t('goals.progress.unmeasured', { year: String(baseline?.year ?? '') });
  }
  if (!indicator || !latest || !baseline || target === null || share === null) return '';
  const value = (number: number): string => valueWords(number, indicator, language);
  const stands = t('goals.progress.stands', {
    year: String(latest.year),
    value: observationWords(latest, indicator, t, language),
    share: formatPercent(share, language),
    from: value(baseline.value),
    start: String(baseline.year),
    target: value(target),
  });
  const judged = (): string => {
    if (doubt !== null) return t(`goals.doubt.${doubt}`);
    if (pace === 'reached') {
      return deadlineYear !== null && reachedIn !== null && reachedIn > deadlineYear
        ? t('goals.progress.reachedLate', { year: String(reachedIn) })
        : t('goals.progress.reached', { year: String(reachedIn) });
    }
    if (pace === 'missed') {
      return t('goals.progress.missed', { date: formatDate(deadline ?? '', language) });
    }
    if (pace === 'wrong-way') return t('goals.progress.wrongWay');
    const even = expected === null ? '' : value(expected);
    return pace === 'on-pace'
      ? t('goals.progress.onPace', { even })
      : t('goals.progress.behind', { even });
  };
  const sign = latest.status === 'illustrative' ? t('goals.progress.illustrative') : '';
  return [stands, judged(), sign].filter(Boolean).join(' ');
}
