import Route from 'lucide-react/icons/route';
import Trash2 from 'lucide-react/icons/trash-2';
import { useId } from 'react';
import { closeNetwork } from '../../commands/close-network.ts';
import { openNetworkFile } from '../../commands/open-network-file.ts';
import { stopNetworkReading } from '../../commands/stop-network-reading.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appLayerIds } from '../../map/app-layer-ids.ts';
import { appStore } from '../../state/app-store.ts';
import type { NetworkStatus } from '../../state/session.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { LayerRow } from './layer-row.tsx';
import styles from './network-section.module.css';
import { NetworkReportFacts } from './network-report-facts.tsx';
import panelStyles from './layers-panel.module.css';

const accept = '.pbf,.geojson,.json,.fgb,.zip,.shp,.prj,.dbf,.cpg';

/** The path network: open a file of one's own, see what became of it, show it, remove it. */
export function NetworkSection({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t } = useText();
  const titleId = useId();
  const network = useStore(appStore, (state) => state.session.network);
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={panelStyles.group}>
        {t('layerGroup.paths')}
      </h3>
      <div className={styles.section}>
        <NetworkContent network={network} loaded={loaded} />
      </div>
    </section>
  );
}

interface NetworkContentProps {
  readonly network: NetworkStatus;
  readonly loaded: LoadedWorkspace;
}

function NetworkContent({ network, loaded }: NetworkContentProps) {
  const { t } = useText();
  const setting = useStore(appStore, ({ session }) =>
    session.layers.find(({ layerId }) => layerId === appLayerIds.pathNetwork),
  );
  switch (network.status) {
    case 'none':
      return <OpenNetwork words={t('network.open')} help={t('network.none')} />;
    case 'reading':
      return (
        <>
          <p>{t('network.reading', { name: network.name })}</p>
          <progress
            className={styles.progress}
            aria-label={t('network.reading', { name: network.name })}
            {...(network.progress === null ? {} : { value: network.progress })}
          />
          <Button onPress={stopNetworkReading}>{t('network.stop')}</Button>
        </>
      );
    case 'failed':
      return (
        <>
          <p role="alert" className={styles.failed}>
            {translateReason(`refused.${network.reason}`, network.values)}
          </p>
          <OpenNetwork words={t('network.open')} help={t('network.none')} />
        </>
      );
    case 'ready':
      return (
        <>
          {setting && (
            <ul>
              <LayerRow setting={setting} loaded={loaded} place={null} />
            </ul>
          )}
          <NetworkReportFacts network={network} />
          <OpenNetwork words={t('network.openOther')} help={null} />
          <Button
            look="danger"
            icon={<Trash2 aria-hidden size={18} />}
            onPress={() => void closeNetwork()}
          >
            {t('network.remove', { name: network.name })}
          </Button>
        </>
      );
  }
}

interface OpenNetworkProps {
  readonly words: string;
  readonly help: string | null;
}

function OpenNetwork({ words, help }: OpenNetworkProps) {
  const { t } = useText();
  const helpId = useId();
  return (
    <>
      {help !== null && <p>{help}</p>}
      <FileButton
        icon={<Route aria-hidden size={18} />}
        accept={accept}
        describedBy={helpId}
        takesMany
        onFile={(file, ...others) => void openNetworkFile(file, ...others)}
      >
        {words}
      </FileButton>
      <p id={helpId} className={styles.quiet}>
        {t('network.formats')}
      </p>
    </>
  );
}
