import { lazy, Suspense } from 'react';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { appStore } from '../../state/app-store.ts';
import { useStore } from '../../ui/use-store.ts';

// It is fetched when something is received.
const ReceiveDialog = lazy(async () => {
  const { ReceiveDialog: component } = await import('../../panels/say-receive/receive-dialog.tsx');
  return { default: component };
});

/** What residents sent, while it is received. */
export function ReceivedContributions() {
  const isOpen = useStore(appStore, ({ session }) => session.incoming !== null);
  if (!isOpen) return null;
  return (
    <PanelBoundary>
      <Suspense>
        <ReceiveDialog />
      </Suspense>
    </PanelBoundary>
  );
}
