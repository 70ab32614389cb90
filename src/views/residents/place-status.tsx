import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useStore } from '../../ui/use-store.ts';

/** While the place and its plan are read, or where the place could not be. */
export function PlaceStatus() {
  const { t } = useText();
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const id = useStore(appStore, ({ session }) => session.workspaceId);
  const isShown = useStore(appStore, ({ session }) => session.resident.planFrom !== null);
  if (workspace.status === 'failed') {
    return (
      <div role="alert">
        <EmptyState title={t('app.failed')}>
          {translateReason(`refused.${workspace.reason}`)} {t('residents.failedHelp')}
        </EmptyState>
        <Button look="main" onPress={() => location.reload()}>
          {t('app.reload')}
        </Button>
      </div>
    );
  }
  if (isShown) return null;
  const { done, total } = workspace.status === 'loading' ? workspace : { done: 1, total: 1 };
  const label = t('app.loading', { place: id });
  return (
    <div role="status">
      <EmptyState title={label} />
      <progress value={done} max={Math.max(1, total)} aria-label={label} />
    </div>
  );
}
