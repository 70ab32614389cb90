import type { WalkWays } from './walk-ways.ts';

/**
 * What became of a file of paths, in the file's own units: the ways of an OpenStreetMap extract,
 * the features of any other. `read` = `kept` (as they stood) + `repaired` + `skipped`.
 */
export interface NetworkReport {
  readonly format: 'OpenStreetMap' | 'GeoJSON' | 'FlatGeobuf' | 'Shapefile';
  /** The reference system the file was taken to be in. */
  readonly systemName: string;
  /** Until when changes are in the data, as an ISO date and time; null where the file says nothing. */
  readonly dataTime: string | null;
  readonly read: number;
  readonly kept: number;
  readonly repaired: number;
  readonly skipped: number;
  /** How many, by what was put right: keys `network.repair.<name>` of the dictionary. */
  readonly repairs: Readonly<Record<string, number>>;
  /** How many, by why they were left out: keys `network.skip.<name>` of the dictionary. */
  readonly skips: Readonly<Record<string, number>>;
  /** What is to be known of the whole file: keys `network.notice.<name>` of the dictionary. */
  readonly notices: readonly { readonly notice: string; readonly detail: string }[];
  /** Of what is kept, cut to the place. */
  readonly lengthMeters: number;
}

/** The paths of a place, from a file that a person opened. */
export interface PathNetwork {
  /** The file's name. */
  readonly name: string;
  /** When it was opened, as an ISO date and time. */
  readonly openedAt: string;
  readonly ways: WalkWays;
  /** Nodes of `ways` that the file calls an entrance or a gate. */
  readonly entranceNodes: Int32Array;
  readonly report: NetworkReport;
}
