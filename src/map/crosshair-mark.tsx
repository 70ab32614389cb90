import { appStore } from '../state/app-store.ts';
import { useStore } from '../ui/use-store.ts';
import styles from './crosshair-mark.module.css';

/** Where Enter places or selects, while the map is driven by keys. */
export function CrosshairMark() {
  const isOn = useStore(appStore, ({ session }) => session.crosshair);
  if (!isOn) return null;
  return (
    <svg className={styles.crosshair} width="48" height="48" viewBox="-24 -24 48 48" aria-hidden>
      <path className={styles.casing} d="M-22 0H-6M6 0H22M0-22V-6M0 6V22" />
      <path className={styles.line} d="M-22 0H-6M6 0H22M0-22V-6M0 6V22" />
      <circle className={styles.dot} r="1.5" />
    </svg>
  );
}
