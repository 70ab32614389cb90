import { cancelReport, makeReport } from '../../commands/make-report.ts';
import { reportDependsOn } from '../../commands/report/report-in-hand.ts';
import type { AppState } from '../../state/app-state.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './report-page.module.css';

/** How far coverage and maps have come, and whether they are still those of the plan. */
export function ReportProgress() {
  const { t } = useText();
  const { status, progress, answers, pictures } = useStore(
    appStore,
    ({ derived }) => derived.report,
  );
  const wantsMaps = useStore(
    appStore,
    ({ session: { report } }) => report.mapPages !== 'none' && !report.without.includes('maps'),
  );
  const isStale = useStore(appStore, madeOfAnother);
  if (status === 'coverage' || status === 'maps') {
    const label = t(`report.working.${status}`);
    return (
      <div className={styles.working}>
        <span aria-hidden>{label}</span>
        <progress aria-label={label} max={1} value={progress} />
        <Button onPress={cancelReport}>{t('report.cancel')}</Button>
      </div>
    );
  }
  const isFirst = answers === null;
  const lacksMaps = wantsMaps && (pictures.status === 'none' || pictures.status === 'failed');
  if (status !== 'failed' && !isStale && !isFirst && !lacksMaps) return null;
  return (
    <div className={styles.stale}>
      {status === 'failed' && <p role="alert">{t('report.failed')}</p>}
      {status !== 'failed' && !isFirst && isStale && <p>{t('report.stale')}</p>}
      <Button onPress={() => void makeReport()}>
        {isFirst ? t('report.make') : t('report.makeAgain')}
      </Button>
    </div>
  );
}

function madeOfAnother(state: AppState): boolean {
  const { madeOf } = state.derived.report;
  return reportDependsOn(state).some((one, at) => one !== madeOf[at]);
}
