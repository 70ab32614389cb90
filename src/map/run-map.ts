import type { Map as MapLibreMap } from 'maplibre-gl';
import { goTo } from '../commands/go-to.ts';
import { reportCamera } from '../commands/report-camera.ts';
import { reportMap } from '../commands/report-map.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { appStore } from '../state/app-store.ts';
import type { Camera, CameraRequest } from '../state/session.ts';
import { listenToTaps } from './listen-to-taps.ts';
import type { Scene } from './scene.ts';
import { startBounds } from './start-bounds.ts';
import { startMap } from './start-map.ts';
import type { RunningTools as Hand } from './tools/run-tools.ts';
import { watchOutside } from './watch-outside.ts';

/** A map that runs: fed with scenes and wishes to travel, it reports where it looks and how it is. */
export interface RunningMap {
  readonly map: MapLibreMap;
  readonly show: (scene: Scene) => void;
  readonly travel: (request: CameraRequest) => void;
  /** Looks at a workspace for the first time. */
  readonly lookAt: (loaded: LoadedWorkspace) => void;
  readonly dispose: () => void;
}

export interface MapToRun {
  readonly container: HTMLElement;
  /** Where to look at once; null before anything is known. */
  readonly camera: Camera | null;
  /** Called when the map can be drawn on. */
  readonly onReady: (running: RunningMap) => void;
  /** Called when the map has died and has to be made anew. */
  readonly onDead: () => void;
}

const travelMillis = 700;
const margin = 24;
const closestFit = 16;

/** Starts the map that a person works on: with tools for planners, with taps for all others. */
export function runMap({ container, camera, onReady, onDead }: MapToRun): RunningMap {
  let hand: Hand | null = null;
  let isOver = false;
  const coming = handOn();
  const { map, show, dispose } = startMap({
    container,
    camera,
    onReady() {
      void coming.then((begin) => {
        if (isOver) return;
        hand = begin(map);
        hand.catchUp();
      });
      reportMap('ready');
      onReady(running);
    },
    onLost: () => reportMap('lost'),
    onRestored: () => reportMap('ready'),
    onDead,
  });
  map.on('moveend', () => {
    const { lng, lat } = map.getCenter();
    reportCamera({ centre: [lng, lat], zoom: map.getZoom() });
  });
  const stopWatching = watchOutside(map);

  const running: RunningMap = {
    map,
    show(scene) {
      show(scene);
      hand?.catchUp();
    },
    travel(request) {
      goTo(null);
      travel(map, request, travelMillis);
    },
    lookAt(loaded) {
      const { centre, zoom } = loaded.workspace.start;
      const bounds = startBounds(loaded);
      // A page that has just opened beside the map may have left it narrower than it knows.
      map.resize();
      travel(map, bounds ? { bounds } : { centre, zoom }, 0);
    },
    dispose() {
      isOver = true;
      hand?.stop();
      stopWatching();
      dispose();
    },
  };
  return running;
}

/** What works on the map in this window. Nobody loads tools who cannot draw. */
async function handOn(): Promise<(map: MapLibreMap) => Hand> {
  const { audience } = appStore.getState().session;
  if (audience === 'planner') return (await import('./tools/run-tools.ts')).runTools;
  if (audience === 'wall') {
    const { holdByTwo } = await import('./hold-by-two.ts');
    return (map) => ({ catchUp: () => undefined, stop: holdByTwo(map) });
  }
  return (map) => ({ catchUp: () => undefined, stop: listenToTaps(map) });
}

/** Pixels of the map under an open panel; a panel over nearly all of it leaves nothing to aim at. */
function coveredOnTheLeft(container: HTMLElement): number {
  const cover = container.ownerDocument.querySelector('[data-covers-map]');
  if (!cover) return 0;
  const pixels = cover.getBoundingClientRect().right - container.getBoundingClientRect().left;
  return pixels > 0 && pixels < container.clientWidth * 0.7 ? pixels : 0;
}

function travel(map: MapLibreMap, request: CameraRequest, duration: number): void {
  const { bounds, centre, zoom } = request;
  const covered = coveredOnTheLeft(map.getContainer());
  if (bounds) {
    const [west, south, east, north] = bounds;
    map.fitBounds([west, south, east, north], {
      padding: { top: margin, right: margin, bottom: margin, left: margin + covered },
      maxZoom: closestFit,
      duration,
    });
    return;
  }
  map.easeTo({
    ...(centre ? { center: [centre[0], centre[1]], offset: [covered / 2, 0] } : {}),
    ...(zoom === undefined ? {} : { zoom }),
    duration,
  });
}
