import Download from 'lucide-react/icons/download';
import { cancelRecord, makeRecord } from '../../commands/record/make-record.ts';
import { recordInHand } from '../../commands/record/record-in-hand.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { ReportArticle } from './report-article.tsx';
import styles from './report-page.module.css';
import { useRecordMaking } from './use-record-making.ts';

/** The record of a workshop: one click makes and saves it, and below is how it will look. */
export function RecordPage() {
  const { t } = useText();
  const inHand = useStore(appStore, recordInHand);
  const { status, progress, pictures } = useStore(appStore, ({ derived }) => derived.record);
  useRecordMaking();
  if (!inHand) return null;
  const { document, language } = inHand;
  const isWorking = status === 'coverage' || status === 'maps' || status === 'writing';
  return (
    <Panel title={t('record.title')}>
      <div className={styles.choices}>
        <p>{t('record.about')}</p>
        {isWorking && (
          <div className={styles.working}>
            <span aria-hidden>{t(`record.working.${status}`)}</span>
            <progress aria-label={t(`record.working.${status}`)} max={1} value={progress} />
            {status !== 'writing' && <Button onPress={cancelRecord}>{t('record.cancel')}</Button>}
          </div>
        )}
        {status === 'failed' && <p role="alert">{t('record.failed')}</p>}
        {!isWorking && (
          <div className={styles.actions}>
            <Button
              look="main"
              icon={<Download aria-hidden size={18} />}
              onPress={() => void makeRecord()}
            >
              {t('record.save')}
            </Button>
          </div>
        )}
      </div>
      <h3 className={styles.preview}>{t('record.preview')}</h3>
      <ReportArticle document={document} language={language} pictures={pictures} />
    </Panel>
  );
}
