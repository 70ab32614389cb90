import type { RegisterColumn } from '../domain/register-columns.ts';
import { writeRegisterCsv, type RegisterCell } from '../files/write-register-csv.ts';
import { appStore } from '../state/app-store.ts';
import { decimalMark } from '../text/decimal-mark.ts';
import { t } from '../text/translate.ts';
import { announce } from './announce.ts';
import { fileName } from './file-name.ts';
import { offerDownload } from './offer-download.ts';
import type { RegisterRow } from './register-rows.ts';
import { today } from './today.ts';

/** Gives the person the lines of the register as a file, with the columns that are shown. */
export function saveRegister(
  rows: readonly RegisterRow[],
  columns: readonly RegisterColumn[],
): void {
  const { language, year } = appStore.getState().session;
  const text = writeRegisterCsv({
    columns: columns.map((column) => t(`register.column.${column}`)),
    rows: rows.map((row) => columns.map((column) => cellOf(row, column))),
    decimal: decimalMark(language),
  });
  const words = [t('rail.register'), year ?? '', today()].join(' ');
  const name = `${fileName(words, t('rail.register'))}.csv`;
  offerDownload(name, text, 'text/csv;charset=utf-8');
  announce('announce.fileSaved', { name });
}

function cellOf(row: RegisterRow, column: RegisterColumn): RegisterCell {
  switch (column) {
    case 'status':
      return row.status === null ? null : t(`status.${row.status}`);
    case 'goals':
    case 'proposals':
      return row[column].join(', ');
    case 'zones':
      return row.isForAll ? t('register.wholePlace') : row.zoneNames.join(', ');
    case 'money':
    case 'homes':
      return row[column];
    default:
      return row[column];
  }
}
