import { useState } from 'react';
import { makeCheckpoint } from '../../commands/make-checkpoint.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { checkpointsInOrder } from '../../domain/checkpoints-in-order.ts';
import type { CheckpointId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CheckpointLine } from './checkpoint-line.tsx';
import styles from './checkpoints-panel.module.css';
import { NewCheckpoint } from './new-checkpoint.tsx';
import { PlanChanges } from './plan-changes.tsx';

/** The plan as it stood at moments with a name: to return to, and to see what changed since. */
export function CheckpointsPanel() {
  const { t } = useText();
  const checkpoints = useStore(appStore, (state) => state.document.plan.checkpoints);
  const [fromId, setFromId] = useState<CheckpointId | null>(null);
  const list = checkpointsInOrder({ checkpoints });
  return (
    <Panel
      title={t('checkpoint.title')}
      closeLabel={t('action.close')}
      onClose={() => openPanel(null)}
    >
      <NewCheckpoint onMake={makeCheckpoint} />
      {list.length === 0 ? (
        <EmptyState title={t('checkpoint.empty')}>{t('checkpoint.emptyHelp')}</EmptyState>
      ) : (
        <>
          <ol className={styles.list}>
            {list.map((checkpoint) => (
              <CheckpointLine
                key={checkpoint.id}
                checkpoint={checkpoint}
                isCompared={checkpoint.id === fromId}
                onCompare={() => setFromId(checkpoint.id === fromId ? null : checkpoint.id)}
              />
            ))}
          </ol>
          <p className={styles.help}>{t('checkpoint.returnHelp')}</p>
          <PlanChanges
            checkpoints={list}
            fromId={list.find(({ id }) => id === fromId)?.id ?? list[0].id}
            onFrom={setFromId}
          />
        </>
      )}
    </Panel>
  );
}
