import X from 'lucide-react/icons/x';
import { useMemo } from 'react';
import {
  chooseYear,
  measuresOfYears,
  nearestYear,
  openYear,
  tallyValues,
} from '../../commands/choose-year.ts';
import { tallyInYear, yearsKnown } from '../../domain/measures-in-year.ts';
import type { Measure } from '../../domain/measure.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Slider } from '../../ui/slider.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './year-bar.module.css';

/** The years of the programme at the map's foot: what stands, is under way and is still to come. */
export function YearBar() {
  const { t } = useText();
  const programme = useStore(appStore, (state) => selectProgramme(state).programme);
  const plan = useStore(appStore, (state) => state.document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const shownId = useStore(appStore, (state) => state.session.shownProposalId);
  const year = useStore(appStore, (state) => state.session.year);
  const measures = useMemo(() => measuresOfYears(plan, planned, shownId), [plan, planned, shownId]);
  const years = useMemo(() => yearsKnown(programme, measures), [programme, measures]);
  return (
    <section className={styles.bar} aria-label={t('year.label')} data-year-bar>
      {years ? (
        <>
          <Toggle
            label={t('year.asPlanned')}
            look="beside"
            icon={null}
            isOn={year === null}
            onChange={(isOn) => chooseYear(isOn ? null : nearestYear(years))}
          />
          <div className={styles.slider} data-idle={year === null || undefined}>
            <Slider
              label={t('year.label')}
              isLabelHidden
              value={year ?? nearestYear(years)}
              onChange={chooseYear}
              from={years.first}
              to={years.last}
              step={1}
              valueText={year === null ? '–' : String(year)}
              format={{ useGrouping: false }}
            />
          </div>
        </>
      ) : (
        <p className={styles.none}>{t('refused.no-years')}</p>
      )}
      <IconButton
        label={t('year.close')}
        icon={<X aria-hidden size={18} />}
        onPress={() => openYear(false)}
      />
      {years && (
        <p role="status" className={styles.tally}>
          <YearWords year={year} measures={measures} />
        </p>
      )}
    </section>
  );
}

interface YearWordsProps {
  readonly year: number | null;
  readonly measures: readonly Measure[];
}

function YearWords({ year, measures }: YearWordsProps) {
  const { t } = useText();
  if (year === null) return t('year.planHelp');
  const tally = tallyInYear(measures, year);
  const count = tally['no-year'];
  return (
    <>
      {t('year.tally', tallyValues(year, tally))}
      {count > 0 && <span className={styles.help}>. {t('year.noYearHelp', { count })}</span>}
    </>
  );
}
