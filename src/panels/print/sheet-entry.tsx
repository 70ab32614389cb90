import { useEffect, useState } from 'react';
import { enterSheet } from '../../commands/enter-sheet.ts';
import type { SheetId } from '../../domain/ids.ts';
import { sheetsInOrder } from '../../domain/sheets-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { formatMoment } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { LineField } from './line-field.tsx';
import styles from './print-panel.module.css';
import { WrittenLines } from './written-lines.tsx';

/** Types in what people wrote on a printed sheet, cell by cell; the map shows which sheet it is. */
export function SheetEntry() {
  const { t, language } = useText();
  const sheets = useStore(appStore, ({ document }) => document.plan.sheets);
  const list = sheetsInOrder({ sheets });
  const [chosen, setChosen] = useState<SheetId | null>(null);
  const sheet = list.find(({ id }) => id === chosen) ?? list.at(0) ?? null;
  const sheetId = sheet?.id ?? null;
  useEffect(() => {
    enterSheet(sheetId);
    return () => enterSheet(null);
  }, [sheetId]);
  if (!sheet) {
    return <EmptyState title={t('sheets.none')}>{t('sheets.noneHelp')}</EmptyState>;
  }
  return (
    <div className={styles.entry}>
      <Select
        label={t('sheets.which')}
        items={list.map(({ id, name, madeAt }) => ({
          id,
          label: name,
          hint: formatMoment(madeAt, language),
        }))}
        value={sheet.id}
        onChange={setChosen}
      />
      <LineField key={sheet.id} sheet={sheet} />
      <WrittenLines sheet={sheet} />
    </div>
  );
}
