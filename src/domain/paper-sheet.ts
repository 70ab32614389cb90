import type { LngLat } from '../geo/lng-lat.ts';
import type { MeasureId, ProposalId, SheetId } from './ids.ts';

/** A printed map with a lettered grid, as it was printed: what is written on it finds its place again. */
export interface PaperSheet {
  readonly id: SheetId;
  /** Four letters and digits that stand on the paper. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly paper: 'a4' | 'a3';
  readonly landscape: boolean;
  /** The map's scale is 1 : this. */
  readonly scale: number;
  /** The middle of the grid. */
  readonly centre: LngLat;
  /** Columns are lettered A, B … from the west, rows numbered 1, 2 … from the north. */
  readonly columns: number;
  readonly rows: number;
  readonly cellMillimeters: number;
  readonly proposalId: ProposalId | null;
  /** The measures that are numbered on it: 1 is the first. */
  readonly measures: readonly MeasureId[];
}
