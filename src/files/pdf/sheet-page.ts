import type { PaperSheet } from '../../domain/paper-sheet.ts';
import type { SheetPicture } from '../../domain/sheet-pictures.ts';

/** A measure on a printed sheet. */
export interface SheetMeasure {
  readonly title: string;
  readonly status: string;
  /** Where its number stands: millimetres from the map's upper left corner; null: beside the map. */
  readonly at: readonly [x: number, y: number] | null;
}

/** A sheet with all that is written on it, in the reader's language. */
export interface SheetPage {
  readonly sheet: PaperSheet;
  readonly title: string;
  /** Place, proposal, day. */
  readonly lines: readonly string[];
  /** The first is number 1. */
  readonly measures: readonly SheetMeasure[];
  /** null: the browser could draw none; grid and list stand all the same. */
  readonly picture: SheetPicture | null;
  readonly credits: string;
  readonly words: SheetWords;
}

export interface SheetWords {
  readonly north: string;
  /** `1 : 5 000`. */
  readonly scale: string;
  /** What the bar is long on the ground, in metres, and how that is written. */
  readonly bar: { readonly meters: number; readonly words: string };
  readonly control: string;
  readonly measures: string;
  readonly noMeasures: string;
  readonly more: string;
  readonly blankTitle: string;
  readonly blankHow: string;
  readonly cell: string;
  readonly dots: string;
  /** How far from true the scale is at the edges; empty: too little to say. */
  readonly error: string;
}
