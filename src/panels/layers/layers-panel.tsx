import { useState } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appLayerIds } from '../../map/app-layer-ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useStore } from '../../ui/use-store.ts';
import { BasemapPicker } from './basemap-picker.tsx';
import { groupLayers } from './group-layers.ts';
import { LayerRow } from './layer-row.tsx';
import { NetworkSection } from './network-section.tsx';
import styles from './layers-panel.module.css';

type View = 'theme' | 'order';

/** Every layer of the map: shown or not, how clearly, in which order, and where it comes from. */
export function LayersPanel() {
  const { t } = useText();
  const workspace = useStore(appStore, (state) => state.session.workspace);
  const [view, setView] = useState<View>('theme');
  return (
    <Panel title={t('layers.title')} closeLabel={t('action.close')} onClose={() => openPanel(null)}>
      <Segmented
        label={t('layers.arrange')}
        value={view}
        onChange={setView}
        items={[
          { id: 'theme', label: t('layers.byTheme') },
          { id: 'order', label: t('layers.byOrder') },
        ]}
      />
      {workspace.status === 'ready' &&
        (view === 'theme' ? (
          <ByTheme loaded={workspace.workspace} />
        ) : (
          <ByOrder loaded={workspace.workspace} />
        ))}
      <BasemapPicker />
    </Panel>
  );
}

function ByTheme({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t } = useText();
  const settings = useStore(appStore, (state) => state.session.layers);
  return (
    <>
      {groupLayers(settings, loaded.workspace).map(({ group, layers }) => (
        <section key={group}>
          <h3 className={styles.group}>{t(`layerGroup.${group}`)}</h3>
          <ul>
            {layers.map((setting) => (
              <LayerRow key={setting.layerId} setting={setting} loaded={loaded} place={null} />
            ))}
          </ul>
        </section>
      ))}
      <NetworkSection loaded={loaded} />
    </>
  );
}

function ByOrder({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t } = useText();
  const settings = useStore(appStore, (state) => state.session.layers);
  const hasNetwork = useStore(appStore, ({ session }) => session.network.status === 'ready');
  const rows = settings
    .map((setting, index) => ({ setting, index, isLast: index === settings.length - 1 }))
    .filter(({ setting }) => hasNetwork || setting.layerId !== appLayerIds.pathNetwork);
  return (
    <section>
      <h3 className={styles.group}>{t('layers.topFirst')}</h3>
      <ol>
        {rows.map(({ setting, index, isLast }) => (
          <LayerRow
            key={setting.layerId}
            setting={setting}
            loaded={loaded}
            place={{ index, isLast }}
          />
        ))}
      </ol>
    </section>
  );
}
