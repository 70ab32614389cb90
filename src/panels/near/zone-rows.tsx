import { putPinInZone } from '../../commands/put-pin.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { useText } from '../../text/use-text.ts';
import styles from './near.module.css';
import { zonesByName } from './zones-by-name.ts';

/** The zones of the place; pressing one tells what is planned there. */
export function ZoneRows({ zones }: { readonly zones: readonly Zone[] }) {
  const { t, language } = useText();
  return (
    <ul className={styles.list}>
      {zonesByName(zones, language).map(({ id, name }) => (
        <li key={id}>
          <button type="button" className={styles.place} onClick={() => putPinInZone(id)}>
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
            </span>
            <span className={styles.far}>{t('near.chooseZone')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
