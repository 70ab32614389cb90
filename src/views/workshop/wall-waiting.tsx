import { appStore } from '../../state/app-store.ts';
import { writeAddress } from '../../state/address.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './wall-waiting.module.css';

/** Before anything was ever shown here: which place it is, and how it begins. */
export function WallWaiting({ name }: { readonly name: string }) {
  const { t } = useText();
  const workspaceId = useStore(appStore, ({ session }) => session.workspaceId);
  const status = useStore(appStore, ({ session }) => session.workspace.status);
  const isLed = useStore(appStore, ({ session }) => session.workshop.isLed);
  return (
    <main className={styles.waiting}>
      <h1 className={styles.name}>{name}</h1>
      {status === 'failed' ? (
        <p>{t('app.failed')}</p>
      ) : (
        <>
          <p>{t(isLed ? 'wall.waitingForStep' : 'wall.waiting')}</p>
          {!isLed && (
            <p>
              <code className={styles.address}>
                {writeAddress({ view: 'presenter', workspaceId })}
              </code>
            </p>
          )}
          <p className={styles.keys}>{t('wall.keys')}</p>
        </>
      )}
    </main>
  );
}
