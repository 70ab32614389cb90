import { useMemo } from 'react';
import { sourcesOfMap } from '../domain/mapped-indicator.ts';
import { appStore } from '../state/app-store.ts';
import { selectIndicatorOnMap } from '../state/select-indicator-on-map.ts';
import { useText } from '../text/use-text.ts';
import { useStore } from '../ui/use-store.ts';
import styles from './map-credits.module.css';
import { shownCredits } from './shown-credits.ts';
import { showsIndicator } from './shows-indicator.ts';

/** Who made what is seen on the map: on one line as far as it goes, all of it when opened. */
export function MapCredits() {
  const { t, language } = useText();
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const layers = useStore(appStore, ({ session }) => session.layers);
  const config = useStore(appStore, ({ session }) => session.config);
  const basemapId = useStore(appStore, ({ session }) => session.basemapId);
  const shown = useStore(appStore, (state) =>
    showsIndicator(state) ? selectIndicatorOnMap(state) : null,
  );
  const credits = useMemo(
    () =>
      workspace.status === 'ready'
        ? shownCredits(
            workspace.workspace,
            layers,
            config,
            basemapId,
            language,
            shown ? sourcesOfMap(shown) : [],
          )
        : [],
    [workspace, layers, config, basemapId, language, shown],
  );
  if (credits.length === 0) return null;
  return (
    <details className={styles.credits}>
      <summary>
        <b>{t('map.sources')}</b> <span>{credits.join(' · ')}</span>
      </summary>
      <ul>
        {credits.map((credit) => (
          <li key={credit}>{credit}</li>
        ))}
      </ul>
    </details>
  );
}
