import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { clearValue, typeValue, type ValuePlace } from '../../commands/set-value.ts';
import type { Indicator, Observation } from '../../domain/indicator.ts';
import { observationWords } from '../../text/observation-words.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './edit.module.css';
import { editableValue } from './editable-value.ts';

const mostDecimals = 10;

interface ValueCellProps {
  readonly place: ValuePlace;
  /** null: nothing is told. */
  readonly one: Observation | null;
  readonly indicator: Indicator;
  readonly roving: {
    readonly 'data-spot': string;
    readonly tabIndex: number;
    readonly onFocus: () => void;
  };
  readonly onLook: (place: ValuePlace) => void;
}

/** A cell that is written in: by a number, Enter or F2; Escape leaves it as it was. */
export const ValueCell = memo(
  function ValueCell({ place, one, indicator, roving, onLook }: ValueCellProps) {
    const { t, language } = useText();
    const [draft, setDraft] = useState<string | null>(null);
    const cell = useRef<HTMLTableCellElement>(null);
    const isOver = useRef(false);
    const begin = (text: string) => {
      isOver.current = false;
      setDraft(text);
    };
    const finish = (keepsFocus: boolean) => {
      if (isOver.current || draft === null) return;
      if (draft !== editableValue(one, language) && !typeValue(place, draft).ok) return;
      isOver.current = true;
      setDraft(null);
      if (keepsFocus) cell.current?.focus();
    };
    const onCellKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter' || event.key === 'F2') begin(editableValue(one, language));
      else if (event.key === 'Delete' || event.key === 'Backspace') clearValue(place);
      else if (event.key.length === 1 && event.key !== ' ') begin(event.key);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onFieldKey = (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.key === 'Enter') finish(true);
      if (event.key !== 'Escape') return;
      isOver.current = true;
      setDraft(null);
      cell.current?.focus();
    };
    return (
      <td
        {...roving}
        ref={cell}
        role="gridcell"
        className={joinClasses(styles.cell, one === null && styles.untold)}
        onFocus={() => {
          roving.onFocus();
          onLook(place);
        }}
        onKeyDown={draft === null ? onCellKey : undefined}
        onDoubleClick={() => begin(editableValue(one, language))}
      >
        {draft === null ? (
          observationWords(one, { decimals: decimalsOf(one, indicator), unit: '' }, t, language)
        ) : (
          <input
            className={styles.input}
            aria-label={t('indicators.values.cell', { zone: '', year: place.year })}
            value={draft}
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={onFieldKey}
            onBlur={() => finish(false)}
          />
        )}
      </td>
    );
  },
  (before, after) =>
    before.one === after.one &&
    before.indicator === after.indicator &&
    before.roving.tabIndex === after.roving.tabIndex &&
    before.roving['data-spot'] === after.roving['data-spot'] &&
    before.place.year === after.place.year,
);

/** Where one writes, one sees all that is written. */
function decimalsOf(one: Observation | null, { decimals }: Indicator): number {
  const written = [one?.value, one?.upTo].map(
    (value) => String(value ?? '').split('.')[1]?.length ?? 0,
  );
  return Math.min(mostDecimals, Math.max(decimals, ...written));
}
