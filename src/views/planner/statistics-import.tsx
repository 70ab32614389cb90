import { lazy, Suspense } from 'react';
import { PanelBoundary } from '../../panels/trouble/panel-boundary.tsx';
import { appStore } from '../../state/app-store.ts';
import { useStore } from '../../ui/use-store.ts';

// It is fetched when there is a file to look over.
const ImportDialog = lazy(async () => {
  const { ImportDialog: component } = await import('../../panels/indicators/import-dialog.tsx');
  return { default: component };
});

/** The file of statistics that is looked over, if any. */
export function StatisticsImport() {
  const isOpen = useStore(appStore, ({ session }) => session.importing !== null);
  if (!isOpen) return null;
  return (
    <PanelBoundary>
      <Suspense>
        <ImportDialog />
      </Suspense>
    </PanelBoundary>
  );
}
