import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { reportMap } from '../commands/report-map.ts';
import { appStore } from '../state/app-store.ts';
import type { AppState } from '../state/app-state.ts';
import { useText } from '../text/use-text.ts';
import { useStore } from '../ui/use-store.ts';
import { CrosshairMark } from './crosshair-mark.tsx';
import { hasWebGl2 } from './create-map.ts';
import styles from './map-canvas.module.css';
import { MapControls } from './map-controls.tsx';
import { MapCredits } from './map-credits.tsx';
import { runMap } from './run-map.ts';
import type { RunningMap } from './run-map.ts';
import { ScaleBar } from './scale-bar.tsx';
import { sceneBuilder } from './scene.ts';
import { useDark } from './use-dark.ts';
import { useOutsideStyle } from './use-outside-style.ts';

/** The map. It fills its parent; where it cannot be drawn, the rest of the app goes on. */
export function MapCanvas() {
  const { t } = useText();
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  const running = useRunningMap(container);
  const label = t('map.label');

  useScene(running);
  useTravel(running);
  useEffect(() => {
    running?.map.getCanvas().setAttribute('aria-label', label);
  }, [running, label]);

  return (
    <div className={styles.frame}>
      <div ref={setContainer} className={styles.canvas} data-keys="map" />
      {running && (
        <>
          <CrosshairMark />
          <MapControls />
          <div className={styles.foot}>
            <ScaleBar />
            <MapCredits />
          </div>
        </>
      )}
    </div>
  );
}

function useRunningMap(container: HTMLElement | null): RunningMap | null {
  const [running, setRunning] = useState<RunningMap | null>(null);
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    if (!container) return undefined;
    if (!hasWebGl2()) {
      reportMap('no-webgl');
      return undefined;
    }
    const { camera } = appStore.getState().session;
    const onDead = () => setGeneration(generation + 1);
    const started = runMap({ container, camera, onReady: setRunning, onDead });
    return () => {
      setRunning(null);
      started.dispose();
    };
  }, [container, generation]);
  return running;
}

function useScene(running: RunningMap | null): void {
  const theme = useStore(appStore, ({ session }) => session.theme);
  const basemap = useStore(appStore, chosenBasemap);
  const dark = useDark(theme);
  const outsideStyle = useOutsideStyle(basemap);
  const build = useMemo(() => sceneBuilder(), []);
  const surroundings = useMemo(() => ({ dark, outsideStyle }), [dark, outsideStyle]);
  const scene = useStore(appStore, (state) => build(state, surroundings));
  useEffect(() => running?.show(scene), [running, scene]);
}

function chosenBasemap({ session: { config, basemapId } }: AppState) {
  return config.basemaps.find(({ id }) => id === basemapId);
}

function useTravel(running: RunningMap | null): void {
  const request = useStore(appStore, ({ session }) => session.cameraRequest);
  const loaded = useStore(appStore, loadedWorkspace);
  const lookedAt = useRef<string | null>(null);
  useEffect(() => {
    if (!running || !loaded || lookedAt.current === loaded.workspace.id) return;
    lookedAt.current = loaded.workspace.id;
    running.lookAt(loaded);
  }, [running, loaded]);
  useEffect(() => {
    if (running && request) running.travel(request);
  }, [running, request]);
}

function loadedWorkspace({ session: { workspace } }: AppState) {
  return workspace.status === 'ready' ? workspace.workspace : null;
}
