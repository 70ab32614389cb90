/**
 * What changed in a network. A piece may stand in both lists: it was there, went and came back.
 */
export interface NetworkChange {
  /** Pieces that were closed, cut up or removed: ways over them are no longer there. */
  readonly weaker: number[];
  /** Pieces that were opened or added: ways over them may be shorter. */
  readonly stronger: number[];
  /** Edges of which any piece changed: what is joined to them is to be looked at again. */
  readonly edges: Set<number>;
}
