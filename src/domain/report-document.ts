import type { ObservationStatus } from './indicator.ts';

/**
 * A value of a table: as it is read, and as a spreadsheet takes it (null: there is none, which is
 * not zero; absent: the words are all there is). `sources` are numbers of the report's sources.
 */
export interface ReportCell {
  readonly text: string;
  readonly value?: number | null;
  readonly sources?: readonly number[];
}

export interface ReportColumn {
  readonly label: string;
  readonly isNumber?: boolean;
}

export interface ReportTableRow {
  /** The first is the row's heading. */
  readonly cells: readonly ReportCell[];
  readonly isTotal?: boolean;
}

export interface ReportTable {
  readonly type: 'table';
  /** Names the table's file and its anchor. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportTableRow[];
  readonly notes?: readonly string[];
}

export interface ReportPoint {
  readonly x: number;
  readonly y: number | null;
  readonly upTo: number | null;
  readonly status: ObservationStatus;
  /** Points of different runs are never joined. */
  readonly run: number;
}

/** Values along years, whose numbers stand in the table before it. */
export interface ReportChart {
  readonly type: 'chart';
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  /** Heading of the years. */
  readonly xName: string;
  readonly series: readonly {
    readonly id: string;
    readonly name: string;
    readonly points: readonly ReportPoint[];
  }[];
  readonly breaks: readonly { readonly from: number; readonly words: string }[];
}

export interface ReportFact {
  readonly label: string;
  readonly text: string;
  readonly sources?: readonly number[];
}

export type ReportBlock =
  | ReportTable
  | ReportChart
  | { readonly type: 'heading'; readonly id: string; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly sources?: readonly number[] }
  /** How a number is to be read: smaller than what is told. */
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly ReportFact[] }
  | { readonly type: 'facts'; readonly items: readonly ReportFact[] }
  /** What the report comes down to: few and large. */
  | { readonly type: 'figures'; readonly items: readonly ReportFact[] }
  /** One of the document's map pages: a page of its own. */
  | { readonly type: 'picture'; readonly id: string; readonly caption: string }
  /** A source with the number it is cited by. */
  | {
      readonly type: 'source';
      readonly number: number;
      readonly text: string;
      readonly url: string | null;
      readonly details: readonly string[];
    };

export interface ReportSection {
  /** Its anchor. */
  readonly part: string;
  readonly title: string;
  /** What a person says of it; empty: nothing. */
  readonly comment: string;
  readonly blocks: readonly ReportBlock[];
}

/**
 * The annual report, or the record of a workshop, in one language: what page, paper, document and
 * tables are all made of.
 */
export interface ReportDocument {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  /** Place, zones, day: each a line of the cover. */
  readonly lines: readonly string[];
  readonly contents: string;
  readonly sections: readonly ReportSection[];
  /** What stands before the number of a page, and what a citation is called. */
  readonly words: { readonly page: string; readonly source: string; readonly unit: string };
}

/** An image of the map for the report. */
export interface ReportPicture {
  readonly id: string;
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
  /** What it shows, for who does not see it. */
  readonly alt: string;
}

/** How far the map pages have come: made, under way, or why there are none. */
export type ReportPictures =
  | { readonly status: 'none' | 'working' | 'no-webgl' | 'failed' }
  | { readonly status: 'ready'; readonly pictures: readonly ReportPicture[] };
