import Check from 'lucide-react/icons/check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './keeping-status.module.css';

/**
 * How safe the latest edit is, in a word. It says saved only when the device has confirmed it.
 * A brief one shows its sign alone where there is little room.
 */
export function KeepingStatus({ isBrief = true }: { readonly isBrief?: boolean }) {
  const { t } = useText();
  const { status } = useStore(appStore, (state) => state.document.keeping);
  const isTrouble = status === 'memory' || status === 'failed';
  return (
    <span
      className={joinClasses(
        styles.status,
        isTrouble && styles.trouble,
        isBrief && !isTrouble && styles.brief,
      )}
    >
      {status === 'saved' && <Check aria-hidden size={16} />}
      {isTrouble && <TriangleAlert aria-hidden size={16} />}
      <span className={styles.words}>{t(`keeping.${status}`)}</span>
    </span>
  );
}
