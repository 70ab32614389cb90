import { writeReportNote } from '../../commands/write-report-note.ts';
import type { AnnualReport } from '../../domain/annual-report.ts';
import { reportParts } from '../../domain/report-note.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './report-page.module.css';

const longestText = 20_000;

/** What a person says in the report of the year: a foreword, and a comment to every part. */
export function ReportTexts({ report }: { readonly report: AnnualReport }) {
  const { t } = useText();
  const without = useStore(appStore, ({ session }) => session.report.without);
  return (
    <div className={styles.texts}>
      <p className={styles.hint}>{t('report.texts.about')}</p>
      {reportParts
        .filter((part) => !without.includes(part))
        .map((part) => (
          <TextField
            key={`${report.year}/${part}`}
            label={
              part === 'foreword'
                ? t('report.part.foreword')
                : t('report.commentOn', { part: t(`report.part.${part}`) })
            }
            value={report.notes[part] ?? ''}
            isMultiline
            maxLength={longestText}
            onDone={(text) => writeReportNote(report.year, part, text)}
          />
        ))}
    </div>
  );
}
