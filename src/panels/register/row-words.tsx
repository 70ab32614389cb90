import type { ReactNode } from 'react';
import type { RegisterRow } from '../../commands/register-rows.ts';
import type { RegisterColumn } from '../../domain/register-columns.ts';
import { formatCount, formatMoney } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import styles from './register-table.module.css';

/** What stands in a cell; what is not said is told apart from nothing. */
export function rowWords(
  row: RegisterRow,
  column: RegisterColumn,
  currency: string | null,
  t: Translate,
  language: Language,
): ReactNode {
  const words = spokenWords(row, column, currency, t, language);
  if (words !== '') return words;
  return <span className={styles.unsaid}>{t(`register.unsaid.${unsaid(column)}`)}</span>;
}

function unsaid(column: RegisterColumn): 'group' | 'proposals' | 'said' {
  return column === 'group' || column === 'proposals' ? column : 'said';
}

function spokenWords(
  row: RegisterRow,
  column: RegisterColumn,
  currency: string | null,
  t: Translate,
  language: Language,
): string {
  switch (column) {
    case 'status':
      return row.status === null ? '' : t(`status.${row.status}`);
    case 'goals':
    case 'proposals':
      return row[column].join(', ');
    case 'zones':
      return row.isForAll ? t('register.wholePlace') : row.zoneNames.join(', ');
    case 'money':
      return row.money === null ? '' : formatMoney(row.money, currency, language);
    case 'homes':
      return row.homes === null ? '' : formatCount(row.homes, language);
    default:
      return row[column];
  }
}
