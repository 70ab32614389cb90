import { appStore } from '../state/app-store.ts';
import { formatDistance } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { useStore } from '../ui/use-store.ts';
import { metersPerPixel, niceLength } from './nice-length.ts';
import styles from './scale-bar.module.css';

const longestPixels = 110;

/** How long a distance is in the middle of the map. */
export function ScaleBar() {
  const { language } = useText();
  const camera = useStore(appStore, ({ session }) => session.camera);
  if (!camera) return null;
  const perPixel = metersPerPixel(camera.centre[1], camera.zoom);
  const meters = niceLength(perPixel * longestPixels);
  return (
    <div className={styles.scale} style={{ width: `${meters / perPixel}px` }}>
      {formatDistance(meters, language)}
    </div>
  );
}
