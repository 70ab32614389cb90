import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useMemo, useState } from 'react';
import { drawInSide } from '../commands/draw-in-side.ts';
import { appStore } from '../state/app-store.ts';
import { twoMaps, type TwoMaps } from '../state/compared-sides.ts';
import { useText } from '../text/use-text.ts';
import { useStore } from '../ui/use-store.ts';
import styles from './compared-map.module.css';
import { linkCameras } from './link-cameras.ts';
import { sceneBuilder, type SceneSurroundings } from './scene.ts';
import { startMap, type StartedMap } from './start-map.ts';
import { stateOfSide } from './state-of-side.ts';

interface ComparedMapProps {
  /** The map that the tools work on; this one looks where it looks. */
  readonly lead: MapLibreMap;
  readonly maps: TwoMaps;
  readonly surroundings: SceneSurroundings;
}

/** The second map of a comparison: to look at, until it is pressed. */
export function ComparedMap({ lead, maps, surroundings }: ComparedMapProps) {
  const { t } = useText();
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  const started = useStartedMap(container, lead);
  const build = useMemo(() => sceneBuilder(), []);
  const { lookingAtId, looking } = maps;
  const scene = useStore(appStore, (state) => build(stateOfSide(state, lookingAtId), surroundings));
  const label = t('map.compare.label', { letter: looking.toUpperCase() });

  useEffect(() => started?.show(scene), [started, scene]);
  useEffect(() => {
    const canvas = started?.map.getCanvas();
    canvas?.setAttribute('aria-label', label);
    // Keys drive the other map, and this one follows it.
    canvas?.setAttribute('tabindex', '-1');
  }, [started, label]);

  return <div ref={setContainer} className={styles.second} data-side={looking} />;
}

function useStartedMap(container: HTMLElement | null, lead: MapLibreMap): StartedMap | null {
  const [started, setStarted] = useState<StartedMap | null>(null);
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    if (!container) return undefined;
    const { lng, lat } = lead.getCenter();
    const starting = startMap({
      container,
      camera: { centre: [lng, lat], zoom: lead.getZoom() },
      onReady: () => setStarted(starting),
      onDead: () => setGeneration(generation + 1),
    });
    const unlink = linkCameras(lead, starting.map);
    starting.map.on('click', takeOver);
    return () => {
      setStarted(null);
      unlink();
      starting.dispose();
    };
  }, [container, lead, generation]);
  return started;
}

/** The tools come to the map that is pressed, unless they are in the middle of something. */
function takeOver(): void {
  const { session } = appStore.getState();
  const maps = twoMaps(session);
  if (maps && !session.staging) drawInSide(maps.looking);
}
