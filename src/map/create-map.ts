import { Map as MapLibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl';
import workerAddress from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Camera } from '../state/session.ts';
import { mapFonts } from './map-fonts.ts';
import { drawMapImage } from './map-image.ts';

/** The Nordic countries, until it is known where to look. */
const anywhere: Camera = { centre: [14, 62.5], zoom: 7 };

/** Whether this browser can draw the map at all. */
export function hasWebGl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** What a map that is only taken a picture of needs beside the rest. */
export type PictureOptions = Pick<
  MapOptions,
  'pixelRatio' | 'maxCanvasSize' | 'canvasContextAttributes'
>;

/**
 * A map with nothing on it that answers to pan and zoom alone: north stays up, keys and clicks
 * are the tools' own.
 */
export function createMap(
  container: HTMLElement,
  camera: Camera | null,
  picture: PictureOptions = {},
): MapLibreMap {
  const { centre, zoom } = camera ?? anywhere;
  setWorkerUrl(workerAddress);
  const map = new MapLibreMap({
    container,
    center: [centre[0], centre[1]],
    zoom,
    // A region of municipalities fits on a phone from here on.
    minZoom: 4.5,
    maxZoom: 20,
    style: { version: 8, 'font-faces': mapFonts(location.href), sources: {}, layers: [] },
    attributionControl: false,
    keyboard: false,
    boxZoom: false,
    // A double click ends a drawing; where it does not, the select tool zooms.
    doubleClickZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 120,
    // Smooth edges cost software graphics half its frames or more, and machines that test use it.
    canvasContextAttributes: {
      antialias: !navigator.webdriver,
      ...picture.canvasContextAttributes,
    },
    ...(picture.pixelRatio === undefined ? {} : { pixelRatio: picture.pixelRatio }),
    ...(picture.maxCanvasSize === undefined ? {} : { maxCanvasSize: picture.maxCanvasSize }),
  });
  map.touchZoomRotate.disableRotation();
  map.setMissingStyleImageResolver((name) => {
    const image = drawMapImage(name);
    // Two layers may ask for one picture at the same time.
    if (!image || map.hasImage(name)) return;
    map.addImage(name, image.pixels, { pixelRatio: image.pixelRatio });
  });
  return map;
}
