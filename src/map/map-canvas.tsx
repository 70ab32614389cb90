import 'maplibre-gl/dist/maplibre-gl.css';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { reportMap } from '../commands/report-map.ts';
import { appStore } from '../state/app-store.ts';
import type { AppState } from '../state/app-state.ts';
import { twoMaps, type ComparedSideName } from '../state/compared-sides.ts';
import { useText } from '../text/use-text.ts';
import { useStore } from '../ui/use-store.ts';
import { CompareDivider } from './compare-divider.tsx';
import { CompareLabel } from './compare-label.tsx';
import { ComparedMap } from './compared-map.tsx';
import { CrosshairMark } from './crosshair-mark.tsx';
import { DifferenceLegend } from './difference-legend.tsx';
import { dividerPlace } from './divider-place.ts';
import { hasWebGl2 } from './create-map.ts';
import styles from './map-canvas.module.css';
import { Magnifier } from './magnifier.tsx';
import { MapControls } from './map-controls.tsx';
import { MapCredits } from './map-credits.tsx';
import { PickList } from './pick-list.tsx';
import { runMap } from './run-map.ts';
import type { RunningMap } from './run-map.ts';
import { ScaleBar } from './scale-bar.tsx';
import { sceneBuilder, type SceneSurroundings } from './scene.ts';
import { showsIndicator } from './shows-indicator.ts';
import { useTone } from './use-tone.ts';
import { useWallScale } from './use-wall-scale.ts';
import { wallSceneBuilder } from './wall-scene.ts';
import { useOutsideStyle } from './use-outside-style.ts';

const IndicatorLegend = lazy(async () => {
  const { IndicatorLegend: component } = await import('./indicator-legend.tsx');
  return { default: component };
});

/** The map. It fills its parent; where it cannot be drawn, the rest of the app goes on. */
export function MapCanvas() {
  const { t } = useText();
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  const running = useRunningMap(container);
  const isDifference = useStore(
    appStore,
    ({ session }) => session.comparison?.map === 'difference',
  );
  const isIndicator = useStore(appStore, showsIndicator);
  const isWall = useStore(appStore, isOnWall);
  const { maps, place } = useMapsShown();
  const surroundings = useSurroundings();
  const label = maps
    ? t('map.compare.label', { letter: maps.inHand.toUpperCase() })
    : t('map.label');

  useScene(running, surroundings);
  useTravel(running);
  useEffect(() => {
    running?.map.getCanvas().setAttribute('aria-label', label);
  }, [running, label]);

  return (
    <div className={styles.frame} data-maps={maps?.map ?? 'one'}>
      <div className={styles.pane} data-side={maps?.inHand}>
        <div ref={setContainer} className={styles.canvas} data-keys="map" />
        {running && <CrosshairMark />}
        {running && <Magnifier map={running.map} />}
        <PickList />
        {maps && <CompareLabel maps={maps} side={maps.inHand} place={place} />}
      </div>
      {running && maps && (
        <>
          <div
            className={styles.pane}
            data-side={maps.looking}
            style={maps.map === 'swipe' ? { clipPath: clipOf(maps.looking, place) } : {}}
          >
            <ComparedMap lead={running.map} maps={maps} surroundings={surroundings} />
            <CompareLabel maps={maps} side={maps.looking} place={place} />
          </div>
          {maps.map === 'swipe' && <CompareDivider place={place} />}
        </>
      )}
      {running && (
        <>
          {!isWall && <MapControls />}
          {isDifference && <DifferenceLegend />}
          {isIndicator && (
            <Suspense>
              <IndicatorLegend />
            </Suspense>
          )}
          <div className={styles.foot}>
            {!isWall && <ScaleBar />}
            <MapCredits />
          </div>
        </>
      )}
    </div>
  );
}

/** The two maps of a comparison, if two are shown, and where they meet. */
function useMapsShown() {
  const comparison = useStore(appStore, ({ session }) => session.comparison);
  const shownProposalId = useStore(appStore, ({ session }) => session.shownProposalId);
  const crosshair = useStore(appStore, ({ session }) => session.crosshair);
  const maps = twoMaps({ comparison, shownProposalId });
  return { maps, place: maps ? dividerPlace(maps.divider, maps.inHand, crosshair) : 0 };
}

/** The part of the map on top that is seen: a is left of the line, b right of it. */
function clipOf(side: ComparedSideName, place: number): string {
  return side === 'a' ? `inset(0 ${(1 - place) * 100}% 0 0)` : `inset(0 0 0 ${place * 100}%)`;
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

function useSurroundings(): SceneSurroundings {
  const theme = useStore(appStore, ({ session }) => session.theme);
  const basemap = useStore(appStore, chosenBasemap);
  const tone = useTone(theme);
  const outsideStyle = useOutsideStyle(basemap);
  return useMemo(() => ({ tone, outsideStyle }), [tone, outsideStyle]);
}

function useScene(running: RunningMap | null, surroundings: SceneSurroundings): void {
  const isWall = useStore(appStore, isOnWall);
  const scale = useWallScale();
  const build = useMemo(() => (isWall ? wallSceneBuilder() : sceneBuilder()), [isWall]);
  const scene = useStore(appStore, (state) => build(state, surroundings, scale));
  useEffect(() => running?.show(scene), [running, scene]);
}

function isOnWall({ session }: AppState): boolean {
  return session.audience === 'wall';
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
