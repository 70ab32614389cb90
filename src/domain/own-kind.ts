import type { OwnKindId } from './ids.ts';
import type { MeasureKindId } from './measure-kind.ts';

/**
 * A kind of measure that a person added to the plan: a name of its own, and the assumptions of
 * the kind of the catalogue that it is like.
 */
export interface OwnKind {
  readonly id: OwnKindId;
  readonly name: string;
  readonly like: MeasureKindId;
  readonly note: string;
  /** Rank in the palette; a fractional-index string. */
  readonly order: string;
}
