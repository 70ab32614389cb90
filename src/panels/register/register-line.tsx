import { goToMeasure } from '../../commands/go-to-measure.ts';
import { hover } from '../../commands/hover.ts';
import type { RegisterRow } from '../../commands/register-rows.ts';
import type { RegisterColumn } from '../../domain/register-columns.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './register-table.module.css';
import { rowWords } from './row-words.tsx';
import type { useGridKeys } from '../../ui/use-grid-keys.ts';

interface RegisterLineProps {
  readonly row: RegisterRow;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly RegisterColumn[];
  readonly currency: string | null;
  readonly isChosen: boolean;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly cellProps: ReturnType<typeof useGridKeys>['cellProps'];
  readonly onChoose: (isChosen: boolean) => void;
}

export function RegisterLine({
  row,
  index,
  top,
  columns,
  currency,
  isChosen,
  isSelected,
  isHovered,
  cellProps,
  onChoose,
}: RegisterLineProps) {
  const { t, language } = useText();
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
        isHovered && styles.hovered,
      )}
      style={{ transform: `translateY(${top}px)` }}
      onPointerEnter={() => hover({ type: 'measure', id: row.id })}
      onClick={(event) => {
        if (!(event.target instanceof HTMLInputElement)) goToMeasure(row.id);
      }}
    >
      <div role="gridcell" aria-colindex={1} className={styles.check}>
        <input
          {...cellProps({ row: index, column: 0 })}
          type="checkbox"
          aria-label={t('register.choose', { title: row.title })}
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </div>
      {columns.map((column, i) => (
        <div
          {...cellProps({ row: index, column: i + 1 })}
          key={column}
          role={column === 'title' ? 'rowheader' : 'gridcell'}
          aria-colindex={i + 2}
          className={joinClasses(
            styles.cell,
            column === 'title' && styles.title,
            (column === 'money' || column === 'homes') && styles.number,
          )}
        >
          <span className={styles.words}>{rowWords(row, column, currency, t, language)}</span>
        </div>
      ))}
    </div>
  );
}
