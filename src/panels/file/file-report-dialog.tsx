import { dismissFileReport } from '../../commands/dismiss-file-report.ts';
import type { PlanFileIssue } from '../../domain/plan-file-report.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount } from '../../text/format.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';

/** What became of everything in a file that was opened; only where something was not kept. */
export function FileReportDialog() {
  const { t, language } = useText();
  const opened = useStore(appStore, (state) => state.session.fileReport);
  if (!opened || opened.report.issues.length === 0) return null;
  const { name, report } = opened;
  return (
    <Dialog
      title={t('fileReport.title', { name })}
      closeLabel={t('action.close')}
      isOpen
      onClose={dismissFileReport}
      actions={
        <Button look="main" autoFocus onPress={dismissFileReport}>
          {t('fileReport.dismiss')}
        </Button>
      }
    >
      <Facts
        items={[
          { label: t('fileReport.read'), value: formatCount(report.read, language) },
          { label: t('fileReport.kept'), value: formatCount(report.kept, language) },
          { label: t('fileReport.repaired'), value: formatCount(report.repaired, language) },
          { label: t('fileReport.skipped'), value: formatCount(report.skipped, language) },
        ]}
      />
      <ul>
        {report.issues.map((issue) => (
          <li key={`${issue.part} ${issue.index} ${issue.done}`}>
            <Issue issue={issue} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Issue({ issue }: { readonly issue: PlanFileIssue }) {
  const { t } = useText();
  const part = t(`fileReport.part.${issue.part}`);
  const place = issue.index === null ? part : `${part} ${issue.index + 1}`;
  const named = issue.title === '' ? place : `${place}, ${issue.title}`;
  const done = issue.done === 'repaired' ? t('fileReport.wasRepaired') : t('fileReport.wasSkipped');
  const fields = issue.fields.length > 0 ? ` (${issue.fields.join(', ')})` : '';
  const why = issue.done === 'skipped' ? ` ${translateReason(`refused.${issue.why}`)}` : '';
  return `${named}: ${done}${fields}.${why}`;
}
