import { useMemo } from 'react';
import { appStore } from '../state/app-store.ts';
import { useText } from '../text/use-text.ts';
import { useStore } from '../ui/use-store.ts';
import styles from './map-credits.module.css';
import { shownCredits } from './shown-credits.ts';

/** Who made what is seen on the map: on one line as far as it goes, all of it when opened. */
export function MapCredits() {
  const { t, language } = useText();
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const layers = useStore(appStore, ({ session }) => session.layers);
  const config = useStore(appStore, ({ session }) => session.config);
  const basemapId = useStore(appStore, ({ session }) => session.basemapId);
  const credits = useMemo(
    () =>
      workspace.status === 'ready'
        ? shownCredits(workspace.workspace, layers, config, basemapId, language)
        : [],
    [workspace, layers, config, basemapId, language],
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
