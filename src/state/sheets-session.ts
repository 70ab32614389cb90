import type { ProposalId, SheetId, ZoneId } from '../domain/ids.ts';

/** What is to be printed: which ground, what is drawn on it, on what paper. */
export interface SheetOrder {
  /** The ground: what the map shows, zones (a sheet each), or round what is drawn. */
  readonly place: 'view' | 'zones' | 'proposal';
  readonly zoneIds: readonly ZoneId[];
  /** What is drawn; `tables`: one sheet for the proposal of each table. */
  readonly drawn: 'shown' | 'today' | 'tables' | ProposalId;
  readonly paper: 'a4' | 'a3';
  readonly landscape: boolean;
  readonly scale: number | 'fit';
  readonly cellMillimeters: number;
  /** Empty: the name of the place. */
  readonly title: string;
}

/** Sheets of paper in this window: the ones being made, and the one that is entered. */
export interface SheetsSession {
  readonly order: SheetOrder;
  /** 0–1 while a file is made; null: none is. */
  readonly progress: number | null;
  /** The sheet whose lines are typed in, with the cell of the line in hand. */
  readonly entering: { readonly sheetId: SheetId; readonly cell: string | null } | null;
}

export const noSheets: SheetsSession = {
  order: {
    place: 'view',
    zoneIds: [],
    drawn: 'shown',
    paper: 'a3',
    landscape: true,
    scale: 'fit',
    cellMillimeters: 25,
    title: '',
  },
  progress: null,
  entering: null,
};
