import type { FocusAreaId, GoalId, MeasureId, ZoneId } from './ids.ts';

/** A column: a focus area or a goal; `none`: measures with nothing of that sort. */
export type MatrixColumnId = FocusAreaId | GoalId | 'none';

/** Where a line of the matrix is about. */
export type MatrixPlace =
  | { readonly kind: 'zone'; readonly zoneId: ZoneId }
  /** Zones that have no line of their own here, together. */
  | { readonly kind: 'other-zones' }
  /** Measures for the whole place, and those that lie in no zone. */
  | { readonly kind: 'no-zone' }
  /** All zones of a group, with or without a line of their own. */
  | { readonly kind: 'group'; readonly group: string }
  /** The whole register. */
  | { readonly kind: 'total' };

/** What is done in one place for one end. Money is in whole hundredths of the currency. */
export interface MatrixCell {
  /** Each once, however many of its zones or goals meet here. */
  readonly measures: readonly MeasureId[];
  readonly done: number;
  /** null: no measure here says what it costs. */
  readonly moneyHundredths: number | null;
  /** Measures here that say nothing of their cost. */
  readonly silent: number;
}

export interface MatrixRow {
  readonly place: MatrixPlace;
  /** null: not known, or the line is about no place. */
  readonly residents: number | null;
  /** One for each column of the matrix. */
  readonly cells: readonly MatrixCell[];
  /** All columns together: a measure that stands in two of them counts once. */
  readonly total: MatrixCell;
}

/** A programme's measures by zone and by focus area or goal. */
export interface ProgrammeMatrix {
  readonly columns: readonly MatrixColumnId[];
  /** Zones (under their groups, where there are some), other zones, no zone; the total last. */
  readonly rows: readonly MatrixRow[];
  readonly dropped: readonly MeasureId[];
  /** Measures whose status in the year is not known, or that are not thought of yet. */
  readonly unknown: readonly MeasureId[];
}

/** Money of a cell in the currency; null where no measure in it says what it costs. */
export function moneyOf({ moneyHundredths }: MatrixCell): number | null {
  return moneyHundredths === null ? null : moneyHundredths / 100;
}

/** Money for each resident of the line; null where either is not known, or nobody lives there. */
export function moneyPerResident(
  cell: MatrixCell,
  { residents }: Pick<MatrixRow, 'residents'>,
): number | null {
  const money = moneyOf(cell);
  return money === null || residents === null || residents <= 0 ? null : money / residents;
}

/** Done, of all that are not dropped (0–1); null where there is no measure. */
export function shareDone({ measures, done }: MatrixCell): number | null {
  return measures.length === 0 ? null : done / measures.length;
}
