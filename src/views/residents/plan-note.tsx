import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './plan-note.module.css';

/** Which plan is on the screen, what became of it on the way, and what was in the way. */
export function PlanNote() {
  const { t } = useText();
  const from = useStore(appStore, ({ session }) => session.resident.planFrom);
  const report = useStore(appStore, ({ session }) => session.resident.planReport);
  const trouble = useStore(appStore, ({ session }) => session.resident.planTrouble);
  return (
    <div className={styles.note}>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {t(`residents.trouble.${trouble.from}`)}{' '}
          {translateReason(`refused.${trouble.reason}`, trouble.values)}
        </p>
      )}
      {from && !trouble && <p className={styles.from}>{t(`residents.from.${from}`)}</p>}
      {report && !trouble && (
        <p className={styles.from}>
          {t('residents.report', {
            read: report.read,
            kept: report.kept,
            repaired: report.repaired,
            skipped: report.skipped,
          })}
        </p>
      )}
    </div>
  );
}
