import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { savePlanFile } from '../../commands/save-plan-file.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './keeping-banner.module.css';

/** Stands in sight for as long as what is drawn is not safe on the device. */
export function KeepingBanner() {
  const { t } = useText();
  const keeping = useStore(appStore, (state) => state.document.keeping);
  if (keeping.status !== 'memory' && keeping.status !== 'failed') return null;
  return (
    <div role="alert" className={styles.banner}>
      <TriangleAlert aria-hidden size={20} className={styles.icon} />
      <p className={styles.text}>
        <b>{t(`keeping.${keeping.status}`)}.</b>{' '}
        {keeping.status === 'memory' ? t('keeping.memoryHelp') : t('keeping.failedHelp')}{' '}
        <span className={styles.reason}>
          {t('keeping.reason', { reason: translateReason(`refused.${keeping.reason}`) })}
        </span>
      </p>
      <Button onPress={() => savePlanFile()}>{t('file.save')}</Button>
    </div>
  );
}
