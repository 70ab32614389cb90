import { askTables } from '../../commands/ask-tables.ts';
import { cancelTables } from '../../commands/cancel-tables.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './tables-page.module.css';

/** How far the numbers of the tables have come, and why there are none where there are none. */
export function TablesStanding() {
  const { t } = useText();
  const status = useStore(appStore, (state) => state.derived.tablesStatus);
  const question = useStore(appStore, (state) => state.session.question);
  const answer = useStore(appStore, (state) => state.derived.tables);
  const planVersion = useStore(appStore, (state) => state.document.planVersion);
  const isThere = answer?.question === question;
  const refused = isThere ? answer.today.refused : null;
  if (status.status === 'failed') {
    return (
      <div role="alert" className={styles.standing}>
        <p>{t('tables.failed', { reason: translateReason(`refused.${status.reason}`) })}</p>
        <Button onPress={() => askTables(true)}>{t('tables.again')}</Button>
      </div>
    );
  }
  if (status.status === 'working') {
    const label = t(isThere ? 'tables.workingAgain' : 'tables.working');
    return (
      <div className={styles.standing}>
        <span aria-hidden>{label}</span>
        <progress
          aria-label={label}
          max={1}
          {...(status.progress === null ? {} : { value: status.progress })}
        />
        <Button look="quiet" onPress={() => cancelTables()}>
          {t('tables.cancel')}
        </Button>
      </div>
    );
  }
  if (refused !== null) return <p role="status">{t(`answer.${refused}.do`)}</p>;
  if (isThere && answer.planVersion === planVersion) return null;
  return (
    <div className={styles.standing}>
      <span>{t(isThere ? 'tables.older' : 'tables.notYet')}</span>
      <Button onPress={() => askTables(true)}>{t('tables.again')}</Button>
    </div>
  );
}
