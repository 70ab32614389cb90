import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { MatrixView } from '../../domain/matrix-view.ts';
import type { ProgrammeMatrix } from '../../domain/programme-matrix.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './matrix-page.module.css';

interface MatrixNotesProps {
  readonly matrix: ProgrammeMatrix;
  readonly view: MatrixView;
  readonly loaded: LoadedWorkspace;
  readonly year: number | null;
}

/** What is left out, what is not said, and how money and people are shared. */
export function MatrixNotes({ matrix, view, loaded, year }: MatrixNotesProps) {
  const { t, language } = useText();
  const { dropped, unknown, rows } = matrix;
  const silent = rows[rows.length - 1].total.silent;
  const { residents } = loaded.workspace;
  const people =
    residents === null || loaded.residents.length === 0
      ? t('matrix.note.noResidents')
      : t(
          residents.form === 'zone-totals' ? 'matrix.note.residentTotals' : 'matrix.note.residents',
          { date: formatDate(residents.date, language) },
        );
  return (
    <div className={styles.notes}>
      {dropped.length > 0 && <p>{t('matrix.note.dropped', { count: dropped.length })}</p>}
      {unknown.length > 0 && year !== null && (
        <p>{t('matrix.note.unknown', { count: unknown.length, year })}</p>
      )}
      {silent > 0 && view.figure !== 'count' && view.figure !== 'done' && (
        <p>{t('matrix.note.silent', { count: silent })}</p>
      )}
      <Disclosure title={t('matrix.about')}>
        <div className={styles.notes}>
          <p>{t(`matrix.note.once.${view.columns}`)}</p>
          <p>{t(`matrix.note.money.${view.columns}`)}</p>
          <p>{people}</p>
        </div>
      </Disclosure>
    </div>
  );
}
