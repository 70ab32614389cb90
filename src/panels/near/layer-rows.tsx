import { useMemo, useState } from 'react';
import { goToTarget } from '../../commands/go-to-target.ts';
import type { LayerFeature } from '../../domain/loaded-workspace.ts';
import type { WorkspaceLayer } from '../../domain/workspace.ts';
import { geometryBounds } from '../../domain/geometry-bounds.ts';
import { appStore } from '../../state/app-store.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { bringMap } from './bring-map.ts';
import { placeRows, rowsNamed } from './layer-places.ts';
import type { PlaceRow } from './layer-places.ts';
import styles from './near.module.css';
import { useTelling } from './use-telling.ts';

const pageRows = 30;

interface LayerRowsProps {
  readonly layer: WorkspaceLayer;
  readonly features: readonly LayerFeature[];
  /** What is searched for; empty: all of them. */
  readonly text: string;
  /** Above the rows, where there are any. */
  readonly title?: string;
}

/** The things of one layer, some at a time. */
export function LayerRows({ layer, features, text, title }: LayerRowsProps) {
  const { t, loaded, language } = useTelling();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const pin = useStore(appStore, ({ session }) => session.resident.pin);
  const [most, setMost] = useState(pageRows);
  const rows = useMemo(
    () => (loaded ? placeRows(layer, features, pin, { loaded, plan, t, language }) : []),
    [loaded, layer, features, pin, plan, t, language],
  );
  const found = rowsNamed(rows, text);
  if (found.length === 0) return null;
  const left = found.length - most;
  return (
    <div className={styles.part}>
      {title && (
        <h3>
          {title} ({found.length})
        </h3>
      )}
      <ul className={styles.list}>
        {found.slice(0, most).map((row) => (
          <PlaceLine key={row.id} row={row} />
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={() => setMost(most + pageRows)}>
          {t('action.showMore', { number: Math.min(left, pageRows) })}
        </Button>
      )}
    </div>
  );
}

function PlaceLine({ row: { id, name, kind, meters, feature } }: { readonly row: PlaceRow }) {
  const { t } = useTelling();
  const isMapOn = useStore(appStore, ({ session }) => session.resident.isMapOn);
  const words = (
    <>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {kind && <span className={styles.quiet}>{kind}</span>}
      </span>
      <span className={styles.far}>
        {meters !== null && (meters < 0.5 ? t('near.here') : t('near.away', { distance: meters }))}
      </span>
    </>
  );
  const bounds = geometryBounds(feature.geometry);
  if (!isMapOn || !bounds) return <li className={styles.place}>{words}</li>;
  const [west, south, east, north] = bounds;
  return (
    <li>
      <button
        type="button"
        className={styles.place}
        onClick={() => {
          goToTarget(id, [(west + east) / 2, (south + north) / 2]);
          bringMap();
        }}
      >
        {words}
      </button>
    </li>
  );
}
