import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { jumpInHistory } from '../../commands/jump-in-history.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { redoEdit } from '../../commands/redo-edit.ts';
import { undoEdit } from '../../commands/undo-edit.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StepList } from '../../ui/step-list.tsx';
import { useStore } from '../../ui/use-store.ts';
import { historyRows } from './history-rows.ts';
import styles from './history-panel.module.css';

/** This window's own steps, the newest first; each is a place in time one can go to. */
export function HistoryPanel() {
  const { t, language } = useText();
  const history = useStore(appStore, ({ document }) => document.history);
  const { position, steps } = history;
  return (
    <Panel
      title={t('rail.history')}
      closeLabel={t('action.close')}
      onClose={() => openPanel(null)}
      actions={
        <>
          <IconButton
            label={t('sketch.undo')}
            keys="mod+z"
            icon={<Undo2 aria-hidden size={20} />}
            isDisabled={position === 0}
            onPress={() => undoEdit()}
          />
          <IconButton
            label={t('sketch.redo')}
            keys="mod+shift+z"
            icon={<Redo2 aria-hidden size={20} />}
            isDisabled={position === steps.length}
            onPress={() => redoEdit()}
          />
        </>
      }
    >
      {steps.length === 0 ? (
        <EmptyState title={t('steps.none')}>{t('steps.noneHelp')}</EmptyState>
      ) : (
        <>
          <p className={styles.help}>{t('steps.help')}</p>
          <StepList
            label={t('rail.history')}
            steps={historyRows(history, t, language)}
            currentId={String(position)}
            onChoose={(id) => jumpInHistory(Number(id) - position)}
          />
        </>
      )}
    </Panel>
  );
}
