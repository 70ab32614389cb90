import type { ContributionParcel } from '../domain/contribution-parcel.ts';
import type { ParcelLine, ParcelReport } from '../domain/parcel-report.ts';
import type { LocalText } from '../domain/workspace.ts';

/** A parcel of a resident that was read, and waits to be taken in. */
export interface IncomingParcel {
  /** The file's name; empty for a link or a code. */
  readonly name: string;
  readonly way: 'file' | 'link' | 'code';
  readonly parcel: ContributionParcel;
  readonly lines: readonly ParcelLine[];
  /** Where it belongs, when that is not the place that is open; null: it is. */
  readonly elsewhere: { readonly title: LocalText | null } | null;
}

/** What could not be read, and why: `refused.<reason>` with its values. */
export interface RefusedParcel {
  readonly name: string;
  readonly way: IncomingParcel['way'];
  readonly reason: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How far receiving has come: asked for, looked over, done. */
export type Incoming =
  | { readonly step: 'paste'; readonly refused: readonly RefusedParcel[] }
  | {
      readonly step: 'asking';
      readonly parcels: readonly IncomingParcel[];
      readonly refused: readonly RefusedParcel[];
    }
  | {
      readonly step: 'told';
      readonly report: ParcelReport;
      readonly refused: readonly RefusedParcel[];
      /** Parcels of other places, which were left alone. */
      readonly stray: readonly IncomingParcel[];
    };
