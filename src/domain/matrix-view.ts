/** What a cell of the matrix tells: measures, money, money for each resident, the share done. */
export type MatrixFigure = 'count' | 'money' | 'per-resident' | 'done';

/** Whose measures stand in it: `all` are the programme's and those of the proposal shown. */
export type MatrixMeasures = 'all' | 'programme' | 'proposal';

/** How a programme's matrix is looked at. */
export interface MatrixView {
  readonly columns: 'focus-areas' | 'goals';
  readonly figure: MatrixFigure;
  readonly measures: MatrixMeasures;
  /** Zones with a line of their own. */
  readonly zones: 'programme' | 'all';
  /** Whose money is told: of every year, of one, or what has no year. */
  readonly moneyYear: 'all' | 'none' | number;
}

export const usualMatrixView: MatrixView = {
  columns: 'focus-areas',
  figure: 'count',
  measures: 'all',
  zones: 'programme',
  moneyYear: 'all',
};
