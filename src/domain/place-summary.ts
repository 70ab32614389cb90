import type { LngLatBounds } from '../geo/lng-lat.ts';
import type { WorkspaceId } from './ids.ts';
import type { LocalText } from './local-text.ts';
import type { Programme } from './programme.ts';
import type { ZoneSetInfo } from './workspace.ts';

/** What is told of a place before it is opened. */
export interface PlaceSummary {
  readonly id: WorkspaceId;
  readonly title: LocalText;
  /** What its zones are, and how many. */
  readonly zoneSet: ZoneSetInfo;
  readonly zones: number;
  /** null: it names none, or it cannot be read. */
  readonly programme: Programme | null;
  /** Where the borders of its zones are to be had. */
  readonly outline: {
    readonly url: string;
    readonly bytes: number;
    readonly bounds: LngLatBounds;
  } | null;
}
