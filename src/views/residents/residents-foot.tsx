import { useId, useState } from 'react';
import { openResidentFile } from '../../commands/open-resident-file.ts';
import { sourceItems } from '../../commands/source-items.ts';
import { switchMap } from '../../commands/switch-map.ts';
import { appStore } from '../../state/app-store.ts';
import { workspaceRead } from '../../state/workspace-read.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { SourceItems } from '../../ui/sources-button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './residents-foot.module.css';

/** What can be done beside reading: see where it is known from, map or not, open a file. */
export function ResidentsFoot() {
  const { t } = useText();
  const isMapOn = useStore(appStore, ({ session }) => session.resident.isMapOn);
  const fileHelpId = useId();
  return (
    <footer className={styles.foot}>
      <Sources />
      <div>
        <Switch isOn={isMapOn} onChange={switchMap}>
          {t('residents.mapOn')}
        </Switch>
        <p className={styles.help}>{t('residents.mapOffHelp')}</p>
      </div>
      <div>
        <FileButton
          accept=".json,.geojson,application/geo+json,application/json"
          describedBy={fileHelpId}
          onFile={(file) => void openResidentFile(file)}
        >
          {t('residents.openFile')}
        </FileButton>
        <p id={fileHelpId} className={styles.help}>
          {t('residents.openFileHelp')}
        </p>
      </div>
    </footer>
  );
}

function Sources() {
  const { t, language } = useText();
  const [isOpen, setOpen] = useState(false);
  const loaded = useStore(appStore, workspaceRead);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('residents.sources')}</Button>
      <Dialog
        title={t('residents.sources')}
        closeLabel={t('action.close')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p>{t('residents.sourcesAbout')}</p>
        {loaded && (
          <SourceItems
            items={sourceItems(
              loaded.workspace.sources.map(({ id }) => id),
              loaded,
              t,
              language,
            )}
          />
        )}
      </Dialog>
    </>
  );
}
