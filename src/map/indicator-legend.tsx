import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { chooseIndicatorYear } from '../commands/choose-indicator-year.ts';
import { hideIndicatorMap } from '../commands/hide-indicator-map.ts';
import { showIndicator } from '../commands/show-indicator.ts';
import { stepIndicatorYear } from '../commands/step-indicator-year.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { sourcesOfMap, yearBeside, type MappedIndicator } from '../domain/mapped-indicator.ts';
import { appStore } from '../state/app-store.ts';
import { selectIndicatorOnMap } from '../state/select-indicator-on-map.ts';
import { dataDate } from '../text/data-date.ts';
import { localText } from '../text/local-text.ts';
import { observationWords } from '../text/observation-words.ts';
import { translateReason } from '../text/translate.ts';
import { useText } from '../text/use-text.ts';
import { wordsIn } from '../text/words-in.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { LegendSwatch } from '../ui/legend-swatch.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Slider } from '../ui/slider.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './indicator-legend.module.css';
import { paletteOf } from './look.ts';
import { indicatorColors, indicatorLegend } from './overlays/indicator.ts';
import { useTone } from './use-tone.ts';

/** So many years are stepped through; more are slid through as well. */
const fewYears = 4;

/** What the zones' colours say, for which year, and where it is from. */
export function IndicatorLegend() {
  const { t, language } = useText();
  const shown = useStore(appStore, selectIndicatorOnMap);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const tone = useTone(useStore(appStore, ({ session }) => session.theme));
  const [isOpen, setOpen] = useState(hasRoom);
  if (!shown || workspace.status !== 'ready') return null;
  const { indicator } = shown;
  const strip = indicatorColors(paletteOf(tone), shown);
  const unit = wordsIn(indicator.unit, language);
  return (
    <section className={styles.legend} aria-label={t('indicators.legend')}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {wordsIn(indicator.title, language)}
          {unit && <span className={styles.unit}> ({unit})</span>}
        </h2>
        <IconButton
          size="small"
          label={t('indicators.legend.close')}
          icon={<X aria-hidden size={16} />}
          onPress={hideIndicatorMap}
        />
      </div>
      <Years shown={shown} />
      <PointedZone shown={shown} loaded={workspace.workspace} />
      {indicator.breaks.map((one) => (
        <p key={one.year} className={styles.note}>
          {t('indicators.legend.break', { year: one.year, why: wordsIn(one.why, language) })}
        </p>
      ))}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('indicators.legend.scale')}
          {!isOpen && (
            <svg
              className={styles.strip}
              viewBox={`0 0 ${strip.length} 1`}
              preserveAspectRatio="none"
              aria-hidden
            >
              {strip.map((color, at) => (
                <rect key={color} x={at} width="1" height="1" fill={color} />
              ))}
            </svg>
          )}
        </summary>
        <Scale shown={shown} loaded={workspace.workspace} />
      </details>
      <LinkButton onPress={() => showIndicator(indicator.id)}>
        {t('indicators.legend.open')}
      </LinkButton>
    </section>
  );
}

/** Beside a page, or on a phone, the map is small: its colours are told when they are asked for. */
function hasRoom(): boolean {
  const map = document.querySelector('main');
  return map !== null && map.clientWidth >= 640 && map.clientHeight >= 560;
}

function Years({ shown }: { readonly shown: MappedIndicator }) {
  const { t } = useText();
  const wanted = useStore(appStore, ({ session }) => session.year);
  const { years, year } = shown;
  if (year === null) return null;
  return (
    <>
      <div className={styles.years}>
        <IconButton
          size="small"
          label={t('indicators.yearBefore')}
          icon={<ChevronLeft aria-hidden size={18} />}
          isDisabled={yearBeside(shown, -1) === null}
          onPress={() => stepIndicatorYear(-1)}
        />
        <output className={styles.year}>{year}</output>
        <IconButton
          size="small"
          label={t('indicators.yearAfter')}
          icon={<ChevronRight aria-hidden size={18} />}
          isDisabled={yearBeside(shown, 1) === null}
          onPress={() => stepIndicatorYear(1)}
        />
      </div>
      {years.length > fewYears && (
        <Slider
          label={t('indicators.year')}
          isLabelHidden
          from={0}
          to={years.length - 1}
          step={1}
          value={years.indexOf(year)}
          valueText={String(year)}
          onChange={(at) => chooseIndicatorYear(years[at] ?? year)}
        />
      )}
      {wanted !== null && wanted !== year && (
        <p className={styles.note}>{t('indicators.legend.latestUpTo', { year: wanted })}</p>
      )}
    </>
  );
}

/** The value of the zone that is pointed at or selected. */
function PointedZone({ shown, loaded }: ScaleProps) {
  const { t, language } = useText();
  const hovered = useStore(appStore, ({ session }) => session.hovered);
  const selection = useStore(appStore, ({ session }) => session.selection);
  const meant = [hovered, selection].find((one) => one?.type === 'zone');
  const zone = meant && loaded.zones.find(({ id }) => id === meant.id);
  return (
    <p className={styles.pointed}>
      {zone ? (
        <>
          {zone.name}:{' '}
          <b>{observationWords(shown.told.get(zone.id), shown.indicator, t, language)}</b>
        </>
      ) : (
        <span className={styles.note}>{t('indicators.legend.point')}</span>
      )}
    </p>
  );
}

interface ScaleProps {
  readonly shown: MappedIndicator;
  readonly loaded: LoadedWorkspace;
}

function Scale({ shown, loaded }: ScaleProps) {
  const { t, language } = useText();
  const tone = useTone(useStore(appStore, ({ session }) => session.theme));
  const sources = sourcesOfMap(shown).flatMap((id) => loaded.sources[id] ?? []);
  return (
    <>
      <ul className={styles.classes}>
        {indicatorLegend(paletteOf(tone), shown, language).map(({ id, label, swatch }) => (
          <li key={id}>
            <LegendSwatch look={swatch} />
            {'key' in label && translateReason(label.key, label.values)}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('indicators.legend.fixed')}</p>
      {sources.map((source) => (
        <p key={source.id} className={styles.note}>
          {[
            localText(source.title, language),
            ...(source.date === null ? [] : [dataDate(source.date, t, language)]),
            localText(source.licence, language),
          ].join(' · ')}
        </p>
      ))}
      {shown.indicator.origin && <p className={styles.note}>{shown.indicator.origin}</p>}
    </>
  );
}
