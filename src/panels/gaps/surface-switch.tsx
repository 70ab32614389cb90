import { switchLayer } from '../../commands/switch-layer.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appLayerIds } from '../../map/app-layer-ids.ts';
import { overlayLegend } from '../../map/catalogue.ts';
import { useTone } from '../../map/use-tone.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { LegendSwatch } from '../../ui/legend-swatch.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './gaps-panel.module.css';

interface SurfaceSwitchProps {
  readonly loaded: LoadedWorkspace;
  readonly squareMeters: number;
}

/** Shows the distance to the nearest on the map, with what its colours mean. */
export function SurfaceSwitch({ loaded, squareMeters }: SurfaceSwitchProps) {
  const { t } = useText();
  const tone = useTone(useStore(appStore, (state) => state.session.theme));
  const targetKind = useStore(appStore, (state) => state.session.question.targetKind);
  const isOn = useStore(appStore, ({ session }) =>
    session.layers.some(({ layerId, visible }) => layerId === appLayerIds.gapSurface && visible),
  );
  const legend = overlayLegend(appLayerIds.gapSurface, { loaded, tone, targetKind });
  return (
    <section className={styles.surface}>
      <Switch isOn={isOn} onChange={(on) => switchLayer(appLayerIds.gapSurface, on)}>
        {t('gaps.surface')}
      </Switch>
      {isOn && (
        <>
          <ul className={styles.legend}>
            {legend.map(({ id, label, swatch }) => (
              <li key={id} className={styles.legendEntry}>
                <LegendSwatch look={swatch} />
                {'key' in label ? translateReason(label.key, label.values) : ''}
              </li>
            ))}
          </ul>
          <p className={styles.method}>{t('gaps.surfaceAbout', { size: squareMeters })}</p>
        </>
      )}
    </section>
  );
}
