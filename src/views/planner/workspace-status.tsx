import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './workspace-status.module.css';

/** On the board while the place is read, or where it could not be. */
export function WorkspaceStatus() {
  const { t } = useText();
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const id = useStore(appStore, ({ session }) => session.workspaceId);
  if (workspace.status === 'ready') return null;
  if (workspace.status === 'failed') {
    return (
      <div role="alert" className={styles.status}>
        <EmptyState title={t('app.failed')}>
          {translateReason(`refused.${workspace.reason}`)} {t('app.failedHelp')}
        </EmptyState>
        <Button look="main" onPress={() => location.reload()}>
          {t('app.reload')}
        </Button>
      </div>
    );
  }
  const { done, total } = workspace;
  return (
    <div className={styles.status}>
      <EmptyState title={t('app.loading', { place: id })}>
        {total > 0 && t('app.loadingLayers', { done, total })}
      </EmptyState>
      <progress
        value={done}
        max={Math.max(1, total)}
        aria-label={t('app.loading', { place: id })}
      />
    </div>
  );
}
