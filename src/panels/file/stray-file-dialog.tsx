import { dismissStrayFile, openStrayFile } from '../../commands/open-stray-file.ts';
import { appStore } from '../../state/app-store.ts';
import { localText } from '../../text/local-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useStore } from '../../ui/use-store.ts';

/** Asks whether a plan file of another place shall be opened where it belongs. */
export function StrayFileDialog() {
  const { t, language } = useText();
  const stray = useStore(appStore, (state) => state.session.strayFile);
  if (!stray) return null;
  const place = localText(stray.place, language);
  return (
    <Dialog
      title={t('stray.title', { place })}
      closeLabel={t('action.close')}
      isOpen
      onClose={dismissStrayFile}
      actions={
        <>
          <Button onPress={dismissStrayFile}>{t('stray.leave')}</Button>
          <Button look="main" autoFocus onPress={() => void openStrayFile()}>
            {t('stray.open', { place })}
          </Button>
        </>
      }
    >
      <p>{t('stray.text', { name: stray.file.name })}</p>
    </Dialog>
  );
}
