import { useState } from 'react';
import type { IndicatorData } from '../../domain/indicator-data.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { CheckList } from '../../ui/choice-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LineChart } from '../../ui/line-chart.tsx';
import { seriesLooks } from '../../ui/series-look.ts';
import { useStore } from '../../ui/use-store.ts';
import { chartFormat } from './chart-format.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { rowSeries } from './row-series.ts';
import { sharedRanges } from './shared-ranges.ts';

interface ChosenZonesProps {
  readonly indicator: Indicator;
  readonly rows: readonly IndicatorRow[];
  readonly data: IndicatorData;
  readonly year: number | null;
}

const shownAtFirst = 4;

/** A few zones in one chart, chosen here or by selecting one on the map. */
export function ChosenZones({ indicator, rows, data, year }: ChosenZonesProps) {
  const { t, language } = useText();
  const told = rows.filter(({ points }) => points.length > 0);
  const selected = useStore(appStore, ({ session: { selection } }) =>
    selection?.type === 'zone' ? selection.id : null,
  );
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    told
      .toSorted(
        (a, b) =>
          Number(a.sort === 'area') - Number(b.sort === 'area') ||
          b.points.length - a.points.length,
      )
      .slice(0, shownAtFirst)
      .map(({ id }) => id),
  );
  const shown = told.filter(({ id }) => chosen.includes(id) || id === selected);
  const ranges = sharedRanges(
    data,
    shown.map(({ id }) => id as ZoneId),
  );
  const form = chartFormat(indicator, language);
  const isFull = shown.length >= seriesLooks;
  return (
    <>
      <LineChart
        label={wordsIn(indicator.title, language)}
        series={shown.map(rowSeries)}
        format={form.format}
        formatTick={form.formatTick}
        xName={t('indicators.year')}
        unit={form.unit}
        breaks={form.breaks}
        xRange={ranges.x}
        yRange={ranges.y}
        markedX={year}
      />
      <Disclosure title={t('indicators.chooseZones')} startsOpen>
        <CheckList
          label={t('indicators.chooseZonesAtMost', { count: seriesLooks })}
          isInColumns
          values={shown.map(({ id }) => id)}
          onChange={setChosen}
          items={told.map(({ id, name }) => ({
            id,
            label: name,
            isDisabled: isFull && !shown.some((row) => row.id === id),
          }))}
        />
      </Disclosure>
    </>
  );
}
