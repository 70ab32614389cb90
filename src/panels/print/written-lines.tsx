import Pencil from 'lucide-react/icons/pencil';
import { useState } from 'react';
import { enterSheet } from '../../commands/enter-sheet.ts';
import { correctSheetLine, sheetLineOf } from '../../commands/keep-sheet-lines.ts';
import { undoEdit } from '../../commands/undo-edit.ts';
import type { Contribution } from '../../domain/contribution.ts';
import type { ContributionId } from '../../domain/ids.ts';
import type { PaperSheet } from '../../domain/paper-sheet.ts';
import { parseSheetLine } from '../../domain/parse-sheet-line.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { LineMeaning } from './line-meaning.tsx';
import styles from './print-panel.module.css';

/** What was taken in from a sheet, by cell; each line can be read again. */
export function WrittenLines({ sheet }: { readonly sheet: PaperSheet }) {
  const { t } = useText();
  const contributions = useStore(appStore, ({ document }) => document.plan.contributions);
  const lines = Object.values(contributions)
    .filter(
      ({ cell, source, state }) =>
        source === 'paper' &&
        state !== 'withdrawn' &&
        (cell === sheet.name || cell.startsWith(`${sheet.name} `)),
    )
    .toSorted((a, b) => a.cell.localeCompare(b.cell, 'en', { numeric: true }));
  const [corrected, setCorrected] = useState<ContributionId | null>(null);
  if (lines.length === 0) return null;
  return (
    <section>
      <div className={styles.line}>
        <h3 className={styles.heading}>{t('sheets.written', { count: lines.length })}</h3>
        <Button look="quiet" onPress={undoEdit}>
          {t('sheets.undo')}
        </Button>
      </div>
      <ul className={styles.list}>
        {lines.map((one) => (
          <li key={one.id}>
            {one.id === corrected ? (
              <Corrected sheet={sheet} one={one} onLeave={() => setCorrected(null)} />
            ) : (
              <div className={styles.line}>
                <LineMeaning
                  sheet={sheet}
                  line=""
                  read={parseSheetLine(sheetLineOf(one, sheet), sheet)}
                />
                <IconButton
                  size="small"
                  label={t('sheets.correct', { text: one.text })}
                  icon={<Pencil aria-hidden size={16} />}
                  onPress={() => setCorrected(one.id)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CorrectedProps {
  readonly sheet: PaperSheet;
  readonly one: Contribution;
  readonly onLeave: () => void;
}

function Corrected({ sheet, one, onLeave }: CorrectedProps) {
  const { t } = useText();
  const [wrong, setWrong] = useState<ReturnType<typeof parseSheetLine> | null>(null);
  return (
    <>
      <TextField
        label={t('sheets.line')}
        value={sheetLineOf(one, sheet)}
        startsFocused
        onDone={(line) => {
          const read = parseSheetLine(line, sheet);
          if (!read.ok) {
            setWrong(read);
            return;
          }
          const { target } = read.value;
          enterSheet(sheet.id, target.type === 'cell' ? target.cell : null);
          if (correctSheetLine(sheet, one.id, read.value).ok) onLeave();
        }}
        onLeave={() => {
          if (!wrong) onLeave();
        }}
      />
      {wrong && <LineMeaning sheet={sheet} line="" read={wrong} />}
    </>
  );
}
