import { useEffect, useId, useState } from 'react';
import { enterSheet } from '../../commands/enter-sheet.ts';
import { keepSheetDraft, readSheetDraft } from '../../commands/keep-sheet-draft.ts';
import { keepSheetLines } from '../../commands/keep-sheet-lines.ts';
import type { PaperSheet } from '../../domain/paper-sheet.ts';
import { parseSheetLine } from '../../domain/parse-sheet-line.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { LineMeaning } from './line-meaning.tsx';
import styles from './print-panel.module.css';

/** Lines as they are typed or pasted, each with how it is understood; Enter keeps what is sound. */
export function LineField({ sheet }: { readonly sheet: PaperSheet }) {
  const { t } = useText();
  const id = useId();
  const [text, setText] = useState(() => readSheetDraft(sheet.id));
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at, all) => ({
      // The same may stand on a sheet twice.
      key: `${line} ${all.slice(0, at).filter((other) => other === line).length}`,
      line,
      read: parseSheetLine(line, sheet),
    }));
  const sound = lines.flatMap(({ read }) => (read.ok ? [read.value] : []));
  const target = sound.at(-1)?.target;
  const cell = target?.type === 'cell' ? target.cell : null;
  useEffect(() => enterSheet(sheet.id, cell), [sheet.id, cell]);
  const write = (next: string): void => {
    setText(next);
    keepSheetDraft(sheet.id, next);
  };
  const keep = (): void => {
    if (sound.length === 0 || !keepSheetLines(sheet, sound).ok) return;
    write(lines.flatMap(({ line, read }) => (read.ok ? [] : [line])).join('\n'));
  };
  return (
    <div className={styles.typed}>
      <label htmlFor={id} className={styles.label}>
        {t('sheets.lines')}
      </label>
      <p id={`${id}help`} className={styles.help}>
        {t('sheets.linesHelp')}
      </p>
      <textarea
        id={id}
        className={styles.lines}
        rows={Math.min(12, Math.max(2, lines.length + 1))}
        value={text}
        maxLength={100_000}
        aria-describedby={`${id}help ${id}meaning`}
        spellCheck={false}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          keep();
        }}
      />
      <ol id={`${id}meaning`} className={styles.meanings} aria-live="polite">
        {lines.map(({ key, line, read }) => (
          <li key={key}>
            <LineMeaning sheet={sheet} read={read} line={lines.length > 1 ? line : ''} />
          </li>
        ))}
      </ol>
      <Button look="main" isDisabled={sound.length === 0} onPress={keep}>
        {t('sheets.keep', { count: Math.max(1, sound.length) })}
      </Button>
    </div>
  );
}
