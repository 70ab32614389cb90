import { memo } from 'react';
import { excludeMeasure } from '../../commands/exclude-measure.ts';
import { includeMeasure } from '../../commands/include-measure.ts';
import { select } from '../../commands/select.ts';
import type { Measure } from '../../domain/measure.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { Switch } from '../../ui/switch.tsx';
import styles from './measure-line.module.css';

interface PlannedLineProps {
  readonly measure: Measure;
  readonly proposalName: string;
  readonly isIncluded: boolean;
  readonly isSelected: boolean;
}

/** A measure of the programme, which the proposal may take in or leave out. */
export const PlannedLine = memo(function PlannedLine({
  measure,
  proposalName,
  isIncluded,
  isSelected,
}: PlannedLineProps) {
  const { t } = useText();
  const { id, title, kind, status } = measure;
  return (
    <li className={joinClasses(styles.line, isSelected && styles.selected)}>
      <Switch
        label={`${title}: ${t('measure.include', { name: proposalName })}`}
        isOn={isIncluded}
        onChange={(include) => void (include ? includeMeasure(id) : excludeMeasure(id))}
      />
      <button
        type="button"
        className={styles.pick}
        aria-pressed={isSelected}
        onClick={() => select(isSelected ? null : { type: 'measure', id })}
      >
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.kind}>
            {t(`kind.${kind}`)} · {t(`status.${status}`)}
          </span>
        </span>
      </button>
    </li>
  );
});
