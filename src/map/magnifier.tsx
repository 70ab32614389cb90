import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { appStore } from '../state/app-store.ts';
import { useStore } from '../ui/use-store.ts';
import styles from './magnifier.module.css';

const lensPixels = 132;
const magnification = 2;
/** So far from the fingertip that the hand does not lie on the lens. */
const besidePixels = 108;

/** While a finger drags or places: what it hides, twice as large, beside it. */
export function Magnifier({ map }: { readonly map: MapLibreMap }) {
  const finger = useStore(appStore, ({ session }) => session.fingerAt);
  const lens = useRef<HTMLCanvasElement>(null);
  const isShown = finger !== null;

  useEffect(() => {
    if (!isShown) return undefined;
    // What the map has drawn can be read only while it draws.
    const copy = () => {
      const { fingerAt } = appStore.getState().session;
      if (lens.current && fingerAt) copyLens(map.getCanvas(), lens.current, fingerAt);
    };
    map.on('render', copy);
    return () => {
      map.off('render', copy);
    };
  }, [map, isShown]);
  useEffect(() => {
    if (finger) map.triggerRepaint();
  }, [map, finger]);

  if (!finger) return null;
  const pixels = lensPixels * devicePixelRatio;
  const [left, top] = besideFinger(finger, map.getCanvas());
  return (
    <div className={styles.lens} style={{ left, top }} data-lens aria-hidden>
      <canvas ref={lens} width={pixels} height={pixels} />
      <svg viewBox="-66 -66 132 132">
        <path className={styles.casing} d="M-14 0H-4M4 0H14M0-14V-4M0 4V14" />
        <path className={styles.mark} d="M-14 0H-4M4 0H14M0-14V-4M0 4V14" />
      </svg>
    </div>
  );
}

/** Above the finger where there is room; else to the side that has it. */
function besideFinger(
  [x, y]: readonly [number, number],
  canvas: HTMLCanvasElement,
): readonly [left: number, top: number] {
  const half = lensPixels / 2;
  const width = canvas.clientWidth;
  const inside = (middle: number) => Math.min(width - half - 4, Math.max(half + 4, middle));
  if (y - besidePixels - half > 4) return [inside(x) - half, y - besidePixels - half];
  // Cards lie over the map's right side.
  const side = x - besidePixels - half > 4 ? -1 : 1;
  return [inside(x + side * besidePixels) - half, Math.max(4, y - half)];
}

function copyLens(
  source: HTMLCanvasElement,
  lens: HTMLCanvasElement,
  [x, y]: readonly [number, number],
): void {
  const pen = lens.getContext('2d');
  if (!pen) return;
  const scale = source.width / source.clientWidth;
  const side = (lensPixels / magnification) * scale;
  const { width, height } = lens;
  pen.clearRect(0, 0, width, height);
  pen.drawImage(
    source,
    x * scale - side / 2,
    y * scale - side / 2,
    side,
    side,
    0,
    0,
    width,
    height,
  );
}
