import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { unsentOf } from '../../commands/ready-parcel.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { OwnCard } from './own-card.tsx';
import styles from './say.module.css';
import { SendDialog } from './send-dialog.tsx';

/** What was said on this device, the latest first, and the way to send it. */
export function OwnList() {
  const { t } = useText();
  const own = useStore(appStore, ({ session }) => session.resident.own);
  const trouble = useStore(appStore, ({ session }) => session.resident.ownTrouble);
  const [sending, setSending] = useState<'unsent' | 'all' | null>(null);
  const unsent = unsentOf(own).length;
  return (
    <>
      {trouble && (
        <p role="alert" className={styles.warning}>
          {t('say.notKept', { reason: translateReason(`refused.${trouble}`) })}
        </p>
      )}
      {own.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('say.own')}</h2>
          <p className={styles.hint}>
            {unsent > 0 ? t('say.unsent', { count: unsent }) : t('say.allSent')}
          </p>
          <div className={styles.buttons}>
            {unsent > 0 && (
              <Button
                look="main"
                icon={<Send aria-hidden size={20} />}
                onPress={() => setSending('unsent')}
              >
                {t('say.send', { count: unsent })}
              </Button>
            )}
            {own.length > unsent && (
              <Button look="quiet" onPress={() => setSending('all')}>
                {t('say.sendAgain')}
              </Button>
            )}
          </div>
          <ul className={styles.list}>
            {own.toReversed().map((one) => (
              <OwnCard key={one.contribution.id} own={one} />
            ))}
          </ul>
        </>
      )}
      {sending && <SendDialog which={sending} onClose={() => setSending(null)} />}
    </>
  );
}
