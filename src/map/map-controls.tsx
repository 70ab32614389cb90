import { Focus, Minus, Plus, X } from 'lucide-react';
import { chooseComparisonMap } from '../commands/choose-comparison-map.ts';
import { goTo } from '../commands/go-to.ts';
import { appStore } from '../state/app-store.ts';
import { useText } from '../text/use-text.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './map-controls.module.css';
import { startBounds } from './start-bounds.ts';

/** What keys and fingers do, also by button: nearer, farther, and back to the districts. */
export function MapControls() {
  const { t } = useText();
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const isCompared = useStore(
    appStore,
    ({ session }) => session.comparison !== null && session.comparison.map !== 'one',
  );
  const zoomBy = (levels: number) => {
    const { camera } = appStore.getState().session;
    if (camera) goTo({ zoom: camera.zoom + levels });
  };
  const goHome = () => {
    if (workspace.status !== 'ready') return;
    const bounds = startBounds(workspace.workspace);
    goTo(bounds ? { bounds } : workspace.workspace.workspace.start);
  };
  return (
    <div className={styles.controls} role="group" aria-label={t('map.controls')}>
      {isCompared && (
        <IconButton
          label={t('map.compare.end')}
          icon={<X />}
          onPress={() => chooseComparisonMap('one')}
        />
      )}
      <IconButton label={t('map.zoomIn')} keys="+" icon={<Plus />} onPress={() => zoomBy(1)} />
      <IconButton label={t('map.zoomOut')} keys="−" icon={<Minus />} onPress={() => zoomBy(-1)} />
      <IconButton label={t('map.home')} icon={<Focus />} onPress={goHome} />
    </div>
  );
}
