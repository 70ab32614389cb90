import type { ReactNode } from 'react';
import { capabilitiesOf } from '../../domain/audience.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './panel-boundary.module.css';

/** Keeps a fault where it is, says so in plain words, and offers the plan as a file. */
export function PanelBoundary({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={drawTrouble}>{children}</ErrorBoundary>;
}

interface TroubleProps {
  readonly message: string;
  readonly retry: () => void;
}

function drawTrouble(message: string, retry: () => void) {
  return <Trouble message={message} retry={retry} />;
}

function Trouble({ message, retry }: TroubleProps) {
  const { t } = useText();
  const hasPlan = useStore(appStore, ({ session }) => capabilitiesOf(session.audience).canEdit);
  return (
    <div role="alert" className={styles.trouble}>
      <h2 className={styles.title}>{t('trouble.title')}</h2>
      <p>{t('trouble.help')}</p>
      <div className={styles.actions}>
        <Button look="main" onPress={retry}>
          {t('trouble.retry')}
        </Button>
        {hasPlan && <Button onPress={() => void savePlan()}>{t('file.save')}</Button>}
      </div>
      <Disclosure title={t('trouble.details')}>
        <p className={styles.message}>{message}</p>
      </Disclosure>
    </div>
  );
}

/** Only who has a plan of their own loads what writes it. */
async function savePlan(): Promise<void> {
  const { savePlanFile } = await import('../../commands/save-plan-file.ts');
  savePlanFile();
}
