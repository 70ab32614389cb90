import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { goToContribution } from '../../commands/go-to-contribution.ts';
import type { ContributionColumn } from '../../domain/contribution-columns.ts';
import { formatCount, formatDate } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import type { useGridKeys } from '../../ui/use-grid-keys.ts';
import styles from './contribution-list.module.css';
import { VoiceMark } from './voice-mark.tsx';

interface ContributionLineProps {
  readonly row: ContributionRow;
  readonly index: number;
  readonly height: number;
  readonly columns: readonly ContributionColumn[];
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  readonly cellProps: ReturnType<typeof useGridKeys>['cellProps'];
  readonly onChoose: (isChosen: boolean) => void;
}

/** One contribution; a click goes to what it is about. */
export function ContributionLine({
  row,
  index,
  height,
  columns,
  isChosen,
  isSelected,
  cellProps,
  onChoose,
}: ContributionLineProps) {
  const { t, language } = useText();
  const text = saidText(row, t);
  const isAlone = columns.length === 1;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      aria-current={isSelected ? 'true' : undefined}
      className={joinClasses(
        styles.row,
        styles.line,
        isChosen && styles.chosen,
        isSelected && styles.selected,
        row.standing === 'new' && styles.unread,
        (row.standing === 'hidden' || row.standing === 'withdrawn') && styles.quiet,
      )}
      style={{ height, transform: `translateY(${index * height}px)` }}
      onClick={() => goToContribution(row.id)}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className={styles.check}
        onClick={(event) => event.stopPropagation()}
      >
        <input
          {...cellProps({ row: index, column: 0 })}
          type="checkbox"
          aria-label={t('contributions.choose', { text })}
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </div>
      {columns.map((column, i) => (
        <div
          key={column}
          {...cellProps({ row: index, column: i + 1 })}
          role="gridcell"
          aria-colindex={i + 2}
          className={joinClasses(styles.cell, column === 'dots' && styles.number)}
        >
          {column === 'text' && isAlone && (
            <span className={styles.facts}>
              <VoiceMark kind={row.contribution.kind} />
              {[
                t(`contributions.kind.${row.contribution.kind}`),
                t(`contributions.standing.${row.standing}`),
                row.about,
              ].join(' · ')}
            </span>
          )}
          <Cell row={row} column={column} t={t} language={language} />
        </div>
      ))}
    </div>
  );
}

/** What was said; of what was taken back no more than that it was. */
export function saidText({ contribution, standing }: ContributionRow, t: Translate): string {
  return standing === 'withdrawn' ? t('contributions.takenBack') : contribution.text;
}

interface CellProps {
  readonly row: ContributionRow;
  readonly column: ContributionColumn;
  readonly t: Translate;
  readonly language: Language;
}

function Cell({ row, column, t, language }: CellProps): ReactNode {
  const { contribution: one } = row;
  switch (column) {
    case 'text':
      return (
        <>
          <span className={joinClasses(styles.words, styles.text)}>{saidText(row, t)}</span>
          {row.isPersonal && (
            <span className={styles.warning}>
              <TriangleAlert aria-hidden size={14} />
              {t('contributions.personal')}
            </span>
          )}
        </>
      );
    case 'kind':
      return (
        <span className={styles.kind}>
          <VoiceMark kind={one.kind} />
          {t(`contributions.kind.${one.kind}`)}
        </span>
      );
    case 'standing':
      return (
        <span className={styles.words}>
          {t(`contributions.standing.${row.standing}`)}
          {row.standing === 'hidden' && <small> ({one.hiddenBecause})</small>}
        </span>
      );
    case 'about':
      return <span className={styles.words}>{row.about}</span>;
    case 'theme':
      return one.theme === '' ? (
        <span className={styles.unsaid}>{t('contributions.noTheme')}</span>
      ) : (
        <span className={styles.words}>{one.theme}</span>
      );
    case 'dots':
      return formatCount(one.dots, language);
    case 'madeOn':
      return formatDate(one.madeOn, language);
    case 'source':
      return (
        <span className={styles.words}>
          {t(`contributions.source.${one.source}`)}
          {one.cell !== '' && <small> {one.cell}</small>}
        </span>
      );
  }
}
