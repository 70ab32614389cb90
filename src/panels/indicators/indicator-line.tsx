import { hideIndicatorMap } from '../../commands/hide-indicator-map.ts';
import { showIndicatorOnMap } from '../../commands/show-indicator-on-map.ts';
import { showIndicator } from '../../commands/show-indicator.ts';
import type { Indicator, Observation } from '../../domain/indicator.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { mappedIndicator, type MappedIndicator } from '../../domain/mapped-indicator.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { indicatorData } from '../../domain/indicator-data.ts';
import { appStore } from '../../state/app-store.ts';
import type { Language } from '../../text/language.ts';
import { bareValue, observationWords, valueWords } from '../../text/observation-words.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import MapIcon from 'lucide-react/icons/map';
import { Toggle } from '../../ui/toggle.tsx';
import { useStore } from '../../ui/use-store.ts';
import { BetterMark } from './better-mark.tsx';
import styles from './indicators-page.module.css';

interface IndicatorLineProps {
  readonly indicator: Indicator;
  readonly inForce: ProgrammeInForce;
  readonly zones: readonly Zone[];
}

/** One indicator in the list: its latest values, and a switch for the map. */
export function IndicatorLine({ indicator, inForce, zones }: IndicatorLineProps) {
  const { t, language } = useText();
  const year = useStore(appStore, ({ session }) => session.year);
  const isOnMap = useStore(
    appStore,
    ({ session }) => session.indicatorOnMap?.indicatorId === indicator.id,
  );
  const shown = mappedIndicator(inForce, zones, indicator.id, year ?? Infinity);
  const title = wordsIn(indicator.title, language);
  return (
    <li className={styles.line}>
      <button type="button" className={styles.open} onClick={() => showIndicator(indicator.id)}>
        <span className={styles.name}>
          {title} <BetterMark better={indicator.better} />
        </span>
        <span className={styles.latest}>
          {shown && latestWords(shown, inForce, zones.length, t, language)}
        </span>
      </button>
      {shown?.year !== null && (
        <Toggle
          label={t('indicators.onMap', { title })}
          look="icon"
          tone="setting"
          icon={<MapIcon aria-hidden size={18} />}
          isOn={isOnMap}
          onChange={(isOn) => (isOn ? showIndicatorOnMap(indicator.id) : hideIndicatorMap())}
        />
      )}
    </li>
  );
}

/** The year of the latest values, how many zones have one, and from where to where they go. */
function latestWords(
  { indicator, year, told }: MappedIndicator,
  { observations, areas }: ProgrammeInForce,
  zoneCount: number,
  t: Translate,
  language: Language,
): string {
  const values = [...told.values()].filter(({ value }) => value !== null);
  if (year !== null && values.length > 0) {
    const least = Math.min(...values.map(({ value }) => value ?? 0));
    const most = Math.max(...values.map(({ value, upTo }) => upTo ?? value ?? 0));
    const range =
      least === most
        ? valueWords(least, indicator, language)
        : t('chart.range', {
            from: bareValue(least, indicator, language),
            to: valueWords(most, indicator, language),
          });
    return t('indicators.latest', { year, range, count: values.length, all: zoneCount });
  }
  const { byZone } = indicatorData(observations, indicator.id);
  const [area, one] = latestOfAreas(areas.map(({ id, title }) => [title, byZone.get(id)]));
  return one && area
    ? t('indicators.latestArea', {
        area: wordsIn(area, language),
        year: one.year,
        value: observationWords(one, indicator, t, language),
      })
    : t('indicators.noValues');
}

function latestOfAreas(
  told: readonly (readonly [Indicator['title'], readonly Observation[] | undefined])[],
): readonly [Indicator['title'] | null, Observation | null] {
  for (const [title, all] of told) {
    const latest = all?.findLast(({ value }) => value !== null);
    if (latest) return [title, latest];
  }
  return [null, null];
}
