import FolderOpen from 'lucide-react/icons/folder-open';
import Save from 'lucide-react/icons/save';
import Share2 from 'lucide-react/icons/share-2';
import { useId, useState } from 'react';
import { clearPlan } from '../../commands/clear-plan.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { openPlanFile } from '../../commands/open-plan-file.ts';
import { savePlanFile } from '../../commands/save-plan-file.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './file-panel.module.css';
import { KeepingStatus } from './keeping-status.tsx';

/** The plan as a file of one's own: save it, open one, start again. */
export function FilePanel() {
  const { t } = useText();
  const [isClearing, setClearing] = useState(false);
  const saveHelpId = useId();
  const openHelpId = useId();
  return (
    <Panel title={t('file.title')} closeLabel={t('action.close')} onClose={() => openPanel(null)}>
      <div className={styles.keeping}>
        <span className={styles.label}>{t('file.keeping')}</span>
        <KeepingStatus isBrief={false} />
      </div>
      <div className={styles.act}>
        <Button
          look="main"
          isWide
          icon={<Save aria-hidden size={18} />}
          describedBy={saveHelpId}
          onPress={() => savePlanFile()}
        >
          {t('file.save')}
        </Button>
        <p id={saveHelpId} className={styles.help}>
          {t('file.saveHelp')}
        </p>
      </div>
      <div className={styles.act}>
        <FileButton
          icon={<FolderOpen aria-hidden size={18} />}
          accept=".json,.geojson,application/geo+json,application/json"
          describedBy={openHelpId}
          onFile={(file) => void openPlanFile(file)}
        >
          {t('file.open')}
        </FileButton>
        <p id={openHelpId} className={styles.help}>
          {t('file.openHelp')}
        </p>
      </div>
      <Button isWide icon={<Share2 aria-hidden size={18} />} onPress={() => openPanel('share')}>
        {t('rail.share')}
      </Button>
      <Button look="danger" onPress={() => setClearing(true)}>
        {t('file.clear')}
      </Button>
      <Dialog
        role="alertdialog"
        title={t('file.clearAsk')}
        closeLabel={t('action.close')}
        isOpen={isClearing}
        onClose={() => setClearing(false)}
        actions={
          <>
            <Button autoFocus onPress={() => setClearing(false)}>
              {t('action.cancel')}
            </Button>
            <Button
              look="danger"
              onPress={() => {
                setClearing(false);
                clearPlan();
              }}
            >
              {t('file.clearDo')}
            </Button>
          </>
        }
      >
        <p>{t('file.clearHelp')}</p>
      </Dialog>
    </Panel>
  );
}
