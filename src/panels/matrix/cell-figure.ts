import type { MatrixFigure } from '../../domain/matrix-view.ts';
import {
  moneyOf,
  moneyPerResident,
  shareDone,
  type MatrixCell,
  type MatrixRow,
} from '../../domain/programme-matrix.ts';
import { formatCount, formatMoney, formatPercent } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';

interface Words {
  readonly figure: MatrixFigure;
  readonly currency: string | null;
  readonly t: Translate;
  readonly language: Language;
}

/** The figure of a cell; null where it is not known or there is no measure. */
export function cellFigure(
  figure: MatrixFigure,
  cell: MatrixCell,
  row: Pick<MatrixRow, 'residents'>,
): number | null {
  switch (figure) {
    case 'count':
      return cell.measures.length;
    case 'money':
      return moneyOf(cell);
    case 'per-resident':
      return moneyPerResident(cell, row);
    case 'done':
      return shareDone(cell);
  }
}

/** What stands in a cell with measures; a sum that some say nothing of has a plus. */
export function figureText(
  cell: MatrixCell,
  row: Pick<MatrixRow, 'residents'>,
  { figure, currency, t, language }: Words,
): string {
  const value = cellFigure(figure, cell, row);
  const isLeast = cell.silent > 0 ? '+' : '';
  switch (figure) {
    case 'count':
      return formatCount(value ?? 0, language);
    case 'done':
      return value === null ? '0' : formatPercent(value, language);
    case 'money':
      return value === null
        ? unsaid(cell, t)
        : `${formatMoney(value, currency, language)}${isLeast}`;
    case 'per-resident':
      if (moneyOf(cell) === null) return unsaid(cell, t);
      if (value === null) return t('matrix.noResidents');
      return `${formatMoney(value, currency, language)}${isLeast}`;
  }
}

function unsaid({ measures }: MatrixCell, t: Translate): string {
  return measures.length === 0 ? '0' : t('matrix.notSaid');
}

/** All that a cell knows, in words: for those who hear it, and where the pointer rests. */
export function cellWords(
  cell: MatrixCell,
  row: Pick<MatrixRow, 'residents'>,
  { currency, t, language }: Words,
): string {
  const { measures, done, silent } = cell;
  if (measures.length === 0) return t('matrix.empty');
  const money = moneyOf(cell);
  const each = moneyPerResident(cell, row);
  return [
    t('matrix.count', { count: measures.length }),
    t('matrix.countDone', { count: done }),
    ...(money === null ? [] : [formatMoney(money, currency, language)]),
    ...(each === null
      ? []
      : [t('matrix.moneyPerHead', { money: formatMoney(each, currency, language) })]),
    ...(silent === 0 ? [] : [t('matrix.silentIn', { count: silent })]),
  ].join(', ');
}
