import { appStore } from '../state/app-store.ts';
import { useText } from '../text/use-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './map-trouble.module.css';

/** In the map's place when it cannot be drawn: why, and what still works. */
export function MapTrouble() {
  const { t } = useText();
  const status = useStore(appStore, ({ session }) => session.mapStatus);
  if (status === 'starting' || status === 'ready') return null;
  return (
    <div role="alert" className={styles.trouble}>
      <EmptyState title={t(`map.trouble.${status}`)}>{t('map.trouble.help')}</EmptyState>
    </div>
  );
}
