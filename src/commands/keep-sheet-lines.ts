import { correctContribution } from '../domain/edits/correct-contribution.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { ContributionId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PaperSheet } from '../domain/paper-sheet.ts';
import type { SheetLine } from '../domain/parse-sheet-line.ts';
import { plainText } from '../domain/plain-text.ts';
import { sheetCell } from '../domain/sheet-cell.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { makeEdit } from './make-edit.ts';
import { writeDownAll, type WrittenDown } from './write-down.ts';

/** Keeps lines typed from a sheet with the plan, all of them in one step. */
export function keepSheetLines(
  sheet: PaperSheet,
  lines: readonly SheetLine[],
): Outcome<readonly ContributionId[]> {
  const all = lines.map((line) => writtenDown(sheet, line));
  const title = all.length === 1 ? plainText(all[0].text, 60) : sheet.name;
  const done = writeDownAll(all, title);
  if (done.ok) announce('sheets.kept', { count: done.value.length });
  return done;
}

/** Reads one of a sheet's lines again, as it should have been. */
export function correctSheetLine(sheet: PaperSheet, id: ContributionId, line: SheetLine): Outcome {
  const { kind, text, about, dots = 0, cell = '' } = writtenDown(sheet, line);
  const change = { kind, text: plainText(text), about, dots, cell };
  const done = makeEdit(
    correctContribution(appStore.getState().document.plan, {
      id,
      change,
      note: { key: 'correctContribution', title: plainText(text, 60) },
    }),
  );
  if (done.ok) announce('sheets.corrected');
  return done;
}

/** The line that would be read as a contribution written from a sheet. */
export function sheetLineOf(
  { kind, text, about, dots, cell }: Contribution,
  sheet: PaperSheet,
): string {
  const [, inCell = ''] = cell.split(' ');
  const number = about.type === 'measure' ? sheet.measures.indexOf(about.measureId) + 1 : 0;
  const target = inCell !== '' ? `${inCell}: ` : number > 0 ? `${number}: ` : '';
  const sign = { idea: '', challenge: '− ', praise: '+ ' }[kind];
  const words = text === t('sheets.onlyDots') ? '' : text.replaceAll('\n', ' ');
  const told = dots > 0 ? t('sheets.dotCount', { count: dots }) : '';
  return `${target}${sign}${[words, told].filter((part) => part !== '').join(', ')}`;
}

function writtenDown(sheet: PaperSheet, { target, kind, text, dots }: SheetLine): WrittenDown {
  const said = {
    kind,
    text: text === '' ? t('sheets.onlyDots') : text,
    dots,
    source: 'paper',
  } as const;
  switch (target.type) {
    case 'cell': {
      const cell = sheetCell(sheet, target.cell);
      if (!cell) throw new Error(`Sheet ${sheet.name} has no cell ${target.cell}`);
      return {
        ...said,
        about: { type: 'place', at: cell.middle },
        cell: `${sheet.name} ${cell.name}`,
      };
    }
    case 'measure':
      return {
        ...said,
        about: { type: 'measure', measureId: target.measureId },
        cell: sheet.name,
      };
    case 'everywhere':
      return { ...said, about: { type: 'everywhere' }, cell: sheet.name };
  }
}
