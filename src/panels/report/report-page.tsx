import FileText from 'lucide-react/icons/file-text';
import Printer from 'lucide-react/icons/printer';
import Sheet from 'lucide-react/icons/sheet';
import { useEffect } from 'react';
import { makeReportOnce } from '../../commands/make-report.ts';
import { printReport } from '../../commands/print-report.ts';
import { reportInHand } from '../../commands/report/report-in-hand.ts';
import { saveReportDocx, saveReportTables } from '../../commands/save-report.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { ReportArticle } from './report-article.tsx';
import { ReportChoices } from './report-choices.tsx';
import styles from './report-page.module.css';
import { ReportProgress } from './report-progress.tsx';
import { ReportTexts } from './report-texts.tsx';
import { usePictureMaking } from './use-picture-making.ts';

/** The annual report: what it is about, what is said in it, and how it looks. */
export function ReportPage() {
  const { t } = useText();
  const inHand = useStore(appStore, reportInHand);
  const pictures = useStore(appStore, ({ derived }) => derived.report.pictures);
  usePictureMaking();
  useEffect(makeReportOnce, []);
  if (!inHand) return null;
  const { report, document, language } = inHand;
  return (
    <Panel title={t('rail.report')}>
      <div className={styles.choices}>
        <ReportChoices report={report} />
        <Disclosure title={t('report.texts')}>
          <ReportTexts report={report} />
        </Disclosure>
        <ReportProgress />
        <div className={styles.actions}>
          <Button look="main" icon={<Printer aria-hidden size={18} />} onPress={printReport}>
            {t('report.print')}
          </Button>
          <Button icon={<FileText aria-hidden size={18} />} onPress={() => void saveReportDocx()}>
            {t('report.saveDocx')}
          </Button>
          <Button icon={<Sheet aria-hidden size={18} />} onPress={() => void saveReportTables()}>
            {t('report.saveTables')}
          </Button>
        </div>
      </div>
      <ReportArticle document={document} language={language} pictures={pictures} />
    </Panel>
  );
}
