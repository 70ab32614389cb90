import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { stopPicking } from '../../commands/stop-picking.ts';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import { MapTrouble } from '../map-trouble.tsx';
import styles from './residents-map.module.css';

const MapCanvas = lazy(async () => {
  const { MapCanvas: component } = await import('../../map/map-canvas.tsx');
  return { default: component };
});

/** The map above the lists or beside them. It comes after them; switched off, it never comes. */
export function ResidentsMap() {
  const { t } = useText();
  const isOn = useStore(appStore, ({ session }) => session.resident.isMapOn);
  const picking = useStore(appStore, ({ session }) => session.resident.picking);
  const isComparing = useStore(appStore, ({ session }) => session.comparison !== null);
  const [isLarge, setLarge] = useState(false);
  const listIsThere = useListIsThere();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!picking) return;
    pane.current?.scrollIntoView({ block: 'nearest' });
    // Keys go to the map: arrows move it under the crosshair, Enter says that it is here.
    pane.current?.querySelector('canvas')?.focus({ preventScroll: true });
  }, [picking]);
  if (!isOn) return null;
  const coming = <p className={styles.coming}>{t('residents.mapComing')}</p>;
  return (
    <div
      ref={pane}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && picking) stopPicking();
      }}
      className={joinClasses(
        styles.pane,
        (isLarge || isComparing || picking !== null) && styles.large,
      )}
    >
      <div className={styles.map}>
        {listIsThere ? (
          <PanelBoundary>
            <Suspense fallback={coming}>
              <MapCanvas />
            </Suspense>
          </PanelBoundary>
        ) : (
          coming
        )}
        <MapTrouble />
      </div>
      {picking && (
        <div role="status" className={styles.picking}>
          <p>{t(`residents.pick.${picking}`)}</p>
          <Button onPress={stopPicking}>{t('action.cancel')}</Button>
        </div>
      )}
      {!picking && !isComparing && (
        <div className={styles.size}>
          <Button onPress={() => setLarge(!isLarge)}>
            {isLarge ? t('residents.mapSmaller') : t('residents.mapLarger')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** True once the lists have been drawn: a slow phone loads the map after that. */
function useListIsThere(): boolean {
  const isReady = useStore(appStore, ({ session }) => session.resident.planFrom !== null);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(() => setThere(true), 50);
    return () => clearTimeout(timer);
  }, [isReady]);
  return isThere;
}
