import List from 'lucide-react/icons/list';
import { useState } from 'react';
import { setLayerOpacity } from '../../commands/set-layer-opacity.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { sourcesOfMap } from '../../domain/mapped-indicator.ts';
import { appLayerIds } from '../../map/app-layer-ids.ts';
import { appStore } from '../../state/app-store.ts';
import { selectIndicatorOnMap } from '../../state/select-indicator-on-map.ts';
import type { LayerSetting } from '../../state/session.ts';
import { dataDate } from '../../text/data-date.ts';
import { formatPercent } from '../../text/format.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Slider } from '../../ui/slider.tsx';
import { useStore } from '../../ui/use-store.ts';
import { FeatureListDialog } from './feature-list-dialog.tsx';
import styles from './layer-details.module.css';

interface LayerDetailsProps {
  readonly setting: LayerSetting;
  readonly loaded: LoadedWorkspace;
  readonly name: string;
}

/** How clearly a layer is drawn, where it comes from, and the same content as a list. */
export function LayerDetails({ setting, loaded, name }: LayerDetailsProps) {
  const { t, language } = useText();
  const [isListOpen, setListOpen] = useState(false);
  const { layerId, opacity } = setting;
  const layer = loaded.workspace.layers.find(({ id }) => id === layerId);
  const zoneSet =
    layerId === appLayerIds.zones || layerId === appLayerIds.zoneGroups
      ? loaded.workspace.zoneSets.find(({ isDefault }) => isDefault)
      : undefined;
  const described = layer ?? zoneSet;
  const shown = useStore(appStore, selectIndicatorOnMap);
  const ids =
    layerId === appLayerIds.indicator && shown ? sourcesOfMap(shown) : (described?.source ?? []);
  const sources = ids.flatMap((id) => loaded.sources[id] ?? []);
  const data = loaded.layers[layerId];
  return (
    <div className={styles.details}>
      <Slider
        label={t('layers.opacityOf', { layer: name })}
        isLabelHidden
        from={0}
        to={1}
        step={0.05}
        value={opacity}
        valueText={formatPercent(opacity, language)}
        onChange={(next) => setLayerOpacity(layerId, next)}
      />
      {described?.note && <p>{localText(described.note, language)}</p>}
      {sources.map((source) => (
        <Facts
          key={source.id}
          items={[
            {
              label: t('source.label'),
              value: source.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {localText(source.title, language)}
                </a>
              ) : (
                localText(source.title, language)
              ),
            },
            { label: t('source.licence'), value: localText(source.licence, language) },
            { label: t('source.date'), value: dataDate(source.date, t, language) },
          ]}
        />
      ))}
      {data?.status === 'ready' && (
        <>
          <Button icon={<List aria-hidden size={18} />} onPress={() => setListOpen(true)}>
            {t('layers.list')} ({t('layers.count', { count: data.features.length })})
          </Button>
          <FeatureListDialog
            layerId={layerId}
            name={name}
            features={data.features}
            isOpen={isListOpen}
            onClose={() => setListOpen(false)}
          />
        </>
      )}
    </div>
  );
}
