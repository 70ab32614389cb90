import ArrowLeft from 'lucide-react/icons/arrow-left';
import Download from 'lucide-react/icons/download';
import { useMemo, useState } from 'react';
import { chooseIndicatorYear } from '../../commands/choose-indicator-year.ts';
import { saveIndicator } from '../../commands/save-indicator.ts';
import { showIndicator } from '../../commands/show-indicator.ts';
import { indicatorData } from '../../domain/indicator-data.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { mappedIndicator } from '../../domain/mapped-indicator.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FittingChoice } from '../../ui/fitting-choice.tsx';
import { useStore } from '../../ui/use-store.ts';
import { BarsOfYear } from './bars-of-year.tsx';
import { ChosenZones } from './chosen-zones.tsx';
import { EditIndicator } from './edit-indicator.tsx';
import { EditValues } from './edit-values.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import { indicatorRows } from './indicator-rows.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { MapSwitch } from './map-switch.tsx';
import { SmallCharts } from './small-charts.tsx';
import { summedZones } from './summed-zones.ts';
import styles from './indicators-page.module.css';
import { YearChoice } from './year-choice.tsx';

interface IndicatorViewProps {
  readonly indicator: Indicator;
  readonly inForce: ProgrammeInForce;
  readonly loaded: LoadedWorkspace;
}

type View = 'table' | 'small' | 'chosen' | 'bars';
const views: readonly View[] = ['table', 'small', 'chosen', 'bars'];

/** One indicator in full: what it is, its values, its charts, and the way to the map. */
export function IndicatorView({ indicator, inForce, loaded }: IndicatorViewProps) {
  const { t, language } = useText();
  const [view, setView] = useState<View>('table');
  const [ownYear, setOwnYear] = useState<number | null>(null);
  const planYear = useStore(appStore, ({ session }) => session.year);
  const mapYear = useStore(appStore, ({ session: { indicatorOnMap } }) =>
    indicatorOnMap?.indicatorId === indicator.id ? indicatorOnMap.year : null,
  );
  const { zones } = loaded;
  const { areas, observations } = inForce;
  const data = indicatorData(observations, indicator.id);
  const wanted = planYear ?? mapYear ?? ownYear ?? Infinity;
  const mapped = mappedIndicator(inForce, zones, indicator.id, wanted);
  const year = mapped?.year ?? data.years.findLast((one) => one <= wanted) ?? null;
  const rows = useMemo(
    () =>
      indicatorRows({
        indicator,
        data,
        zones,
        areas,
        sums: summedZones(loaded, t('indicators.allZones'), language),
        areaName: (area) => wordsIn(area.title, language),
        upTo: planYear,
      }),
    [indicator, data, zones, areas, loaded, planYear, t, language],
  );
  const years = mapped && mapped.years.length > 0 ? mapped.years : data.years;
  const shared = { indicator, rows, data, year };
  return (
    <>
      <div className={styles.back}>
        <Button
          look="quiet"
          icon={<ArrowLeft aria-hidden size={18} />}
          onPress={() => showIndicator(null)}
        >
          {t('indicators.all')}
        </Button>
      </div>
      <h2 className={styles.title}>{wordsIn(indicator.title, language)}</h2>
      <IndicatorFacts indicator={indicator} inForce={inForce} loaded={loaded} />
      {data.years.length === 0 ? (
        <EmptyState title={t('indicators.noValues')} />
      ) : (
        <>
          <div className={styles.tools}>
            <YearChoice
              years={years}
              year={year}
              planYear={planYear}
              onChange={(next) => {
                setOwnYear(next);
                if (mapYear !== null) chooseIndicatorYear(next);
              }}
            />
            <MapSwitch indicator={indicator} mapped={mapped} year={year} />
            <Button
              icon={<Download aria-hidden size={18} />}
              onPress={() => saveIndicator(indicator.id)}
            >
              {t('indicators.csv')}
            </Button>
          </div>
          <FittingChoice
            label={t('indicators.view')}
            value={view}
            onChange={setView}
            items={views.map((id) => ({ id, label: t(`indicators.view.${id}`) }))}
          />
          {view === 'table' && <IndicatorTable {...shared} loaded={loaded} />}
          {view === 'small' && <SmallCharts {...shared} />}
          {view === 'chosen' && <ChosenZones {...shared} />}
          {view === 'bars' && <BarsOfYear {...shared} />}
        </>
      )}
      <EditValues indicator={indicator} inForce={inForce} loaded={loaded} />
      <EditIndicator indicator={indicator} inForce={inForce} />
    </>
  );
}
