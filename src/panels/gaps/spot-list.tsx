import { goTo } from '../../commands/go-to.ts';
import type { BestSpotsAnswer } from '../../domain/best-spots.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { useText } from '../../text/use-text.ts';
import { clearMap } from '../../commands/clear-map.ts';
import styles from './gaps-panel.module.css';

interface SpotListProps {
  readonly found: BestSpotsAnswer;
  readonly loaded: LoadedWorkspace;
}

const spotZoom = 15;

/** The spots as they are numbered on the map, and whom each reaches. */
export function SpotList({ found, loaded }: SpotListProps) {
  const { t } = useText();
  return (
    <ol className={styles.list}>
      {found.spots.map(({ position, gained, gainedTogether, zoneId }, at) => {
        const zone = loaded.zones.find(({ id }) => id === zoneId)?.name ?? null;
        const number = at + 1;
        return (
          <li key={position.join()}>
            <button
              type="button"
              className={styles.row}
              onClick={() => {
                clearMap();
                goTo({ centre: position, zoom: spotZoom });
              }}
            >
              <span className={styles.name}>
                {zone === null
                  ? t('spots.itemOutside', { number })
                  : t('spots.item', { number, zone })}
              </span>
              <span className={styles.gain}>{t('spots.gain', { people: gained })}</span>
              <span className={styles.detail}>
                {t('spots.together', { people: gainedTogether })}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
