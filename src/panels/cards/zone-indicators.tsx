import { showIndicator } from '../../commands/show-indicator.ts';
import { sourceItems } from '../../commands/source-items.ts';
import { indicatorData } from '../../domain/indicator-data.ts';
import type { Indicator, Observation } from '../../domain/indicator.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { appStore } from '../../state/app-store.ts';
import { selectIndicatorOnMap } from '../../state/select-indicator-on-map.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { observationWords } from '../../text/observation-words.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Facts } from '../../ui/facts.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SourcesButton } from '../../ui/sources-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './zone-indicators.module.css';

interface ZoneIndicatorsProps {
  readonly zone: Zone;
  readonly loaded: LoadedWorkspace;
}

const mostShown = 5;

/** What is latest told of a zone, each value with its year and its source; the map's own first. */
export function ZoneIndicators({ zone, loaded }: ZoneIndicatorsProps) {
  const { t, language } = useText();
  const inForce = useStore(appStore, selectProgramme);
  const year = useStore(appStore, ({ session }) => session.year);
  const onMap = useStore(appStore, selectIndicatorOnMap);
  const mapped = onMap
    ? [{ indicator: onMap.indicator, told: onMap.told.get(zone.id) ?? null, year: onMap.year }]
    : [];
  const others = latestOf(inForce, zone, year).filter(
    ({ indicator }) => indicator.id !== onMap?.indicator.id,
  );
  const shown = [...mapped, ...others].slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <section>
      <h3>{t('zone.indicators')}</h3>
      <Facts
        items={shown.map(({ indicator, told, year: of }) => {
          const title = wordsIn(indicator.title, language);
          const items = sourceItems(told?.sources ?? [], loaded, t, language);
          return {
            label: title,
            value: (
              <span className={styles.value}>
                <LinkButton onPress={() => showIndicator(indicator.id)}>
                  {t('zone.indicatorYear', {
                    value: observationWords(told, indicator, t, language),
                    year: of ?? '',
                  })}
                </LinkButton>
                <SourcesButton
                  label={t('zone.indicatorSources', { title, year: of ?? '' })}
                  title={t('source.label')}
                  items={items}
                />
              </span>
            ),
          };
        })}
      />
      {shown.length < mapped.length + others.length && (
        <LinkButton onPress={() => showIndicator(null)}>{t('zone.allIndicators')}</LinkButton>
      )}
    </section>
  );
}

interface ToldOfZone {
  readonly indicator: Indicator;
  readonly told: Observation | null;
  readonly year: number | null;
}

/** The latest that is told of the zone by each indicator, also where it is told to be withheld. */
function latestOf(
  { indicators, observations }: ProgrammeInForce,
  { id }: Zone,
  upTo: number | null,
): readonly ToldOfZone[] {
  return indicators.flatMap((indicator) => {
    const told = indicatorData(observations, indicator.id)
      .byZone.get(id)
      ?.findLast((one) => upTo === null || one.year <= upTo);
    return told ? [{ indicator, told, year: told.year }] : [];
  });
}
