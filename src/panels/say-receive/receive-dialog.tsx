import { closeReceiving } from '../../commands/open-receiving.ts';
import { takeInContributions } from '../../commands/take-in-contributions.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { appStore } from '../../state/app-store.ts';
import type { Incoming } from '../../state/incoming.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/use-store.ts';
import { ParcelList } from './parcel-list.tsx';
import { PasteStep } from './paste-step.tsx';
import { RefusedList } from './refused-list.tsx';
import { ReportStep } from './report-step.tsx';

/** What residents sent: brought here, looked over, taken in. */
export function ReceiveDialog() {
  const { t } = useText();
  const incoming = useStore(appStore, ({ session }) => session.incoming);
  if (!incoming) return null;
  return (
    <Dialog
      title={t(`receive.title.${incoming.step}`)}
      closeLabel={t('action.close')}
      isOpen
      onClose={closeReceiving}
      actions={<Actions incoming={incoming} />}
    >
      {incoming.step === 'paste' && <PasteStep />}
      {incoming.step === 'asking' && <ParcelList parcels={incoming.parcels} />}
      {incoming.step === 'told' && <ReportStep report={incoming.report} stray={incoming.stray} />}
      <RefusedList refused={incoming.refused} />
    </Dialog>
  );
}

function Actions({ incoming }: { readonly incoming: Incoming }) {
  const { t } = useText();
  switch (incoming.step) {
    case 'paste':
      return <Button onPress={closeReceiving}>{t('action.close')}</Button>;
    case 'asking': {
      const count = incoming.parcels
        .filter(({ elsewhere }) => elsewhere === null)
        .reduce((sum, { lines }) => sum + lines.filter(({ done }) => done !== 'skipped').length, 0);
      return (
        <>
          <Button onPress={closeReceiving}>{t('receive.leave')}</Button>
          {count > 0 && (
            <Button look="main" autoFocus onPress={() => takeInContributions()}>
              {t('receive.takeIn', { count })}
            </Button>
          )}
        </>
      );
    }
    case 'told':
      return (
        <>
          <Button onPress={closeReceiving}>{t('action.close')}</Button>
          <Button
            look="main"
            autoFocus
            onPress={() => {
              closeReceiving();
              openPanel('contributions');
            }}
          >
            {t('receive.see')}
          </Button>
        </>
      );
  }
}
