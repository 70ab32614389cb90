import { useMemo } from 'react';
import { askForStatistics } from '../../commands/ask-for-statistics.ts';
import { cancelImport } from '../../commands/cancel-import.ts';
import { finishImport } from '../../commands/finish-import.ts';
import { planOpenImport } from '../../commands/plan-open-import.ts';
import type { ImportPlan } from '../../domain/statistics/import-plan.ts';
import { appStore } from '../../state/app-store.ts';
import type { Importing } from '../../state/importing.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './import.module.css';
import { ImportPreview } from './import-preview.tsx';
import { ImportTally } from './import-tally.tsx';

/** A file of statistics that is looked over: what it holds, what of it fits here, and what does not. */
export function ImportDialog() {
  const { t, language } = useText();
  const importing = useStore(appStore, ({ session }) => session.importing);
  const plan = useStore(appStore, ({ document }) => document.plan);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const planned = useMemo(
    // What it depends on is in the store: these say when to look again.
    () => (importing && plan && workspace && language ? planOpenImport(appStore.getState()) : null),
    [importing, plan, workspace, language],
  );
  if (!importing) return null;
  return (
    <Dialog
      title={t('import.title', { name: importing.name })}
      closeLabel={t('import.cancel')}
      isOpen
      onClose={cancelImport}
      size="wide"
      role={importing.status === 'read' ? 'alertdialog' : 'dialog'}
      actions={<Actions importing={importing} planned={planned} />}
    >
      <p className={styles.soft}>{t('import.privacy')}</p>
      {importing.status === 'reading' && (
        <p role="status">
          {importing.progress === null
            ? t('import.reading')
            : t('import.readingShare', { share: importing.progress })}
        </p>
      )}
      {importing.status === 'failed' && (
        <p role="alert">{translateReason(`refused.${importing.reason}`, importing.values)}</p>
      )}
      {importing.status === 'read' && planned && (
        <ImportPreview importing={importing} planned={planned} />
      )}
    </Dialog>
  );
}

interface ActionsProps {
  readonly importing: Importing;
  readonly planned: ImportPlan | null;
}

function Actions({ importing, planned }: ActionsProps) {
  const { t } = useText();
  const isReady =
    importing.status === 'read' && !importing.isRereading && planned?.trouble === null;
  return (
    <>
      {importing.status === 'read' && planned && <ImportTally planned={planned} />}
      <Button onPress={cancelImport}>{t('import.cancel')}</Button>
      {importing.status === 'failed' && (
        <Button look="main" onPress={askForStatistics}>
          {t('import.other')}
        </Button>
      )}
      {importing.status === 'read' && (
        <Button look="main" isDisabled={!isReady} onPress={() => void finishImport()}>
          {t('import.finish', { count: planned?.observations.length ?? 0 })}
        </Button>
      )}
    </>
  );
}
