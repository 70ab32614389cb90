import { useEffect, useRef } from 'react';
import { describeMeasure } from '../../commands/describe-measure.ts';
import type { Measure } from '../../domain/measure.ts';
import { useText } from '../../text/use-text.ts';
import styles from './rename-shape.module.css';

interface RenameShapeProps {
  readonly measure: Measure;
  readonly onDone: () => void;
}

/** The name of a shape being written: Enter keeps it, Esc leaves it as it was. */
export function RenameShape({ measure, onDone }: RenameShapeProps) {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  // The list had the focus and gets it back, so that the arrows go on where they were.
  const before = useRef(document.activeElement);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.select();
  }, []);

  function finish(keep: boolean, giveBack: boolean): void {
    // Giving the focus back is also a leaving of the field.
    if (isDone.current) return;
    isDone.current = true;
    const title = field.current?.value.trim() ?? '';
    if (keep && title !== measure.title) describeMeasure(measure.id, { title });
    onDone();
    if (giveBack && before.current instanceof HTMLElement) before.current.focus();
  }

  return (
    <label className={styles.rename}>
      {t('shapes.rename', { title: measure.title })}
      <input
        ref={field}
        type="text"
        className={styles.field}
        defaultValue={measure.title}
        maxLength={200}
        onBlur={() => finish(true, false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          finish(event.key === 'Enter', true);
        }}
      />
    </label>
  );
}
