import type { Map as MapLibreMap } from 'maplibre-gl';
import { applyScenes } from '../apply-scene.ts';
import { createMap } from '../create-map.ts';
import type { Scene } from '../scene.ts';

interface PictureSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** A map of its own that nobody sees, to take pictures with. */
export interface HiddenMap {
  readonly map: MapLibreMap;
  readonly show: (scene: Scene) => void;
  /** Waits until it has drawn what it was told, pictures of symbols as well. */
  readonly drawn: () => Promise<void>;
  readonly close: () => void;
}

/** A picture that takes longer does not come. */
const pictureMillis = 45_000;

/** Opens such a map. Rejects where it stalls. Needs WebGL 2: ask `hasWebGl2` before. */
export async function openHiddenMap({
  width,
  height,
  pixelRatio,
}: PictureSize): Promise<HiddenMap> {
  const container = document.createElement('div');
  container.setAttribute('aria-hidden', 'true');
  container.inert = true;
  Object.assign(container.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '-10000px',
    width: `${width}px`,
    height: `${height}px`,
  });
  document.body.append(container);
  const map = createMap(container, null, {
    pixelRatio,
    maxCanvasSize: [width * pixelRatio, height * pixelRatio],
    canvasContextAttributes: { preserveDrawingBuffer: true, antialias: true },
  });
  const writer = applyScenes(map);
  const close = (): void => {
    writer.dispose();
    map.remove();
    container.remove();
  };
  try {
    await within(new Promise<void>((resolve) => map.once('style.load', () => resolve())));
  } catch (trouble) {
    close();
    throw trouble;
  }
  return { map, show: (scene) => writer.show(scene), drawn: () => within(drawn(map)), close };
}

/** What has been drawn on a canvas, as a PNG. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be written'));
    }, 'image/png');
  });
}

async function drawn(map: MapLibreMap): Promise<void> {
  // What is wanted is written with the next frame; before it the map believes that it is done.
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
  const idle = new Promise<void>((resolve) => map.once('idle', () => resolve()));
  map.triggerRepaint();
  await idle;
}

async function within<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The map took too long')), pictureMillis);
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    clearTimeout(timer);
  }
}
