import { indicatorData } from '../../domain/indicator-data.ts';
import type { GoalProgress } from '../../domain/goal-progress.ts';
import type { Goal } from '../../domain/goal.ts';
import { seriesOf } from '../../domain/series.ts';
import { bareValue, statusSigns, valueWords } from '../../text/observation-words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { LineChart } from '../../ui/line-chart.tsx';
import { useGoals } from './use-goals.ts';

interface GoalChartProps {
  readonly goal: Goal;
  readonly progress: GoalProgress;
}

/** Baseline, target, the even way between them, and what has been observed. */
export function GoalChart({ goal, progress }: GoalChartProps) {
  const { t, language, inForce, year, placeName } = useGoals();
  const { indicator, deadlineYear } = progress;
  const { measuredIn, baseline, target } = goal;
  if (!indicator || measuredIn === null) return null;
  const points = seriesOf(indicator, indicatorData(inForce.observations, indicator.id), measuredIn);
  const start = baseline?.year ?? null;
  const hasWay =
    baseline !== null &&
    start !== null &&
    target !== null &&
    deadlineYear !== null &&
    deadlineYear > start;
  if (points.length === 0 && !hasWay) return null;
  const years = [...points.map(({ year }) => year), start ?? [], deadlineYear ?? []].flat();
  const place = placeName(measuredIn);
  return (
    <LineChart
      label={t('goals.chart', { indicator: wordsIn(indicator.title, language), place })}
      series={[
        {
          id: measuredIn,
          name: place,
          points: points.map(({ year, value, upTo, status, run }) => ({
            x: year,
            y: value,
            upTo,
            sign: statusSigns[status],
            run,
          })),
        },
      ]}
      format={(value) => valueWords(value, indicator, language)}
      // Ticks are round, so that decimals would only be noughts.
      formatTick={(value) =>
        bareValue(
          value,
          Number.isInteger(value) ? { ...indicator, decimals: 0 } : indicator,
          language,
        )
      }
      unit={wordsIn(indicator.unit, language)}
      xName={t('indicators.year')}
      markedX={year}
      xRange={[Math.min(...years), Math.max(...years)]}
      breaks={indicator.breaks.map(({ year, why }) => ({
        from: year,
        words: wordsIn(why, language),
      }))}
      references={[
        ...(baseline === null
          ? []
          : [{ id: 'baseline', label: t('goals.baseline'), y: baseline.value }]),
        ...(target === null ? [] : [{ id: 'target', label: t('goals.target'), y: target }]),
      ]}
      paces={
        hasWay
          ? [
              {
                id: 'way',
                label: t('goals.evenWay'),
                from: { x: start, y: baseline.value },
                to: { x: deadlineYear, y: target },
              },
            ]
          : []
      }
    />
  );
}
