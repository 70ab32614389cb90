import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { memo } from 'react';
import { moveLayer } from '../../commands/move-layer.ts';
import { switchLayer } from '../../commands/switch-layer.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appLayerIds } from '../../map/app-layer-ids.ts';
import type { LayerSetting } from '../../state/session.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { IndicatorLine } from './indicator-line.tsx';
import { LayerDetails } from './layer-details.tsx';
import { LayerLegend } from './layer-legend.tsx';
import { layerName } from './layer-name.ts';
import styles from './layer-row.module.css';

interface LayerRowProps {
  readonly setting: LayerSetting;
  readonly loaded: LoadedWorkspace;
  /** Place in the drawing order, where the order can be changed. */
  readonly place: { readonly index: number; readonly isLast: boolean } | null;
}

export const LayerRow = memo(function LayerRow({ setting, loaded, place }: LayerRowProps) {
  const { t, language } = useText();
  const { layerId, visible } = setting;
  const name = layerName(layerId, loaded.workspace, t, language);
  const data = loaded.layers[layerId];
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Switch
          label={t('layers.show', { layer: name })}
          isOn={visible}
          onChange={(on) => switchLayer(layerId, on)}
        />
        <div className={styles.name}>
          <Disclosure title={name} level={4}>
            <LayerDetails setting={setting} loaded={loaded} name={name} />
          </Disclosure>
        </div>
        {place && (
          <>
            <IconButton
              size="small"
              label={t('layers.moveUp', { layer: name })}
              icon={<ArrowUp aria-hidden size={18} />}
              isDisabled={place.index === 0}
              onPress={() => moveLayer(layerId, place.index - 1)}
            />
            <IconButton
              size="small"
              label={t('layers.moveDown', { layer: name })}
              icon={<ArrowDown aria-hidden size={18} />}
              isDisabled={place.isLast}
              onPress={() => moveLayer(layerId, place.index + 1)}
            />
          </>
        )}
      </div>
      {data?.status === 'failed' && (
        <p className={styles.failed}>
          {t('layers.failed', { reason: translateReason(`refused.${data.reason}`) })}{' '}
          {t('layers.failedHelp')}
        </p>
      )}
      {data?.status === 'loading' && <p className={styles.quiet}>{t('layers.loading')}</p>}
      {layerId === appLayerIds.indicator && <IndicatorLine />}
      {visible && <LayerLegend layerId={layerId} loaded={loaded} />}
    </li>
  );
});
