import type { EdgeShape } from './edge-shape.ts';
import { grownDoubles } from './grown-ints.ts';
import type { NetworkChange } from './network-change.ts';
import { NetworkPieces } from './network-pieces.ts';
import type { WalkNetwork } from './walk-network.ts';

/** Where an edge has been cut: the nodes put into it, in order, and the pieces between them. */
interface EdgeCuts {
  readonly nodes: number[];
  /** Metres from the edge's beginning. */
  readonly offsets: number[];
  readonly pieces: number[];
}

/**
 * A walking network as a plan has it: the network of the place, with paths and bridges added and
 * streets closed. An *edge* keeps its number and its metres for as long as it exists, and homes
 * and targets are joined to edges. When a path is joined to the middle of an edge, the edge is cut
 * into *pieces*; distances run over pieces. Until it is cut, an edge of the place is one piece
 * with the same number. Distances (see `NetworkDistances`) are to be told of every change.
 */
export class LiveNetwork {
  readonly base: WalkNetwork;
  readonly pieces: NetworkPieces;
  /** How many numbers of nodes and of edges are in use or have been. */
  nodeSlots: number;
  edgeSlots: number;
  /** x, y pairs in metres. */
  nodeMeters: Float64Array;

  private readonly cuts = new Map<number, EdgeCuts>();
  private readonly closed = new Set<number>();
  private readonly addedShapes = new Map<number, EdgeShape>();
  /** How many paths are joined to each connected part of the place's network. */
  private readonly pathsTo = new Map<number, number>();
  private readonly freeNodes: number[] = [];
  private retiredNodes: number[] = [];
  private change = emptyChange();

  /** A plan's network that begins as the network of the place. */
  constructor(base: WalkNetwork) {
    this.base = base;
    this.pieces = new NetworkPieces(base);
    this.nodeSlots = base.nodeCount;
    this.edgeSlots = base.edgeCount;
    this.nodeMeters = base.nodeMeters.slice();
  }

  /** Length in metres of an edge, cut or not. Throws on an edge that does not exist. */
  edgeMeters(edge: number): number {
    if (edge >= 0 && edge < this.base.edgeCount) return this.base.edgeMeters[edge];
    return this.shapeOf(edge).cornerOffsets.at(-1) ?? 0;
  }

  /** The corners of an edge, its whole length, cut or not. Throws on an edge that does not exist. */
  shapeOf(edge: number): EdgeShape {
    const added = this.addedShapes.get(edge);
    if (added) return added;
    const { base } = this;
    if (!(edge >= 0 && edge < base.edgeCount)) throw new Error(`Edge ${edge} does not exist`);
    const start = base.cornerStarts[edge];
    const end = base.cornerStarts[edge + 1];
    return {
      cornerMeters: base.cornerMeters.subarray(2 * start, 2 * end),
      cornerOffsets: base.cornerOffsets.subarray(start, end),
    };
  }

  /** True where the edge exists and is not closed. */
  isOpen(edge: number): boolean {
    const exists = edge < this.base.edgeCount ? edge >= 0 : this.addedShapes.has(edge);
    return exists && !this.closed.has(edge);
  }

  /**
   * True where something may be joined to the edge: it is open and leads somewhere, that is, it is
   * on no island, or on one to which a path was joined.
   */
  isJoinable(edge: number): boolean {
    if (!this.isOpen(edge)) return false;
    const part = this.partOf(edge);
    return part < 0 || this.base.components.isIsland[part] === 0 || this.pathsTo.has(part);
  }

  /** Numbers of the edges that were added and not removed. */
  addedEdges(): readonly number[] {
    return [...this.addedShapes.keys()];
  }

  /** The pieces of an edge from its beginning; an uncut edge of the place is its own piece. */
  piecesOf(edge: number): readonly number[] {
    return this.cuts.get(edge)?.pieces ?? [edge];
  }

  /** The piece that holds the place `offsetMeters` along an edge. */
  pieceAt(edge: number, offsetMeters: number): number {
    const cuts = this.cuts.get(edge);
    if (!cuts) return edge;
    let at = 0;
    while (at < cuts.offsets.length && cuts.offsets[at] < offsetMeters) at++;
    return cuts.pieces[at];
  }

  /** Closes or opens an edge with all its pieces. Throws on an edge that does not exist. */
  setOpen(edge: number, open: boolean): void {
    this.edgeMeters(edge);
    if (open === this.isOpen(edge)) return;
    if (open) this.closed.delete(edge);
    else this.closed.add(edge);
    for (const piece of this.piecesOf(edge)) {
      this.pieces.setCost(piece, open ? this.pieces.meters[piece] : Infinity);
      (open ? this.change.stronger : this.change.weaker).push(piece);
    }
    this.change.edges.add(edge);
  }

  /** Adds an edge between two nodes along a shape; gives its number, which is never used again. */
  addEdge(from: number, to: number, shape: EdgeShape): number {
    const edge = this.edgeSlots++;
    this.addedShapes.set(edge, shape);
    const piece = this.addPiece(edge, from, to, 0, this.edgeMeters(edge));
    this.cuts.set(edge, { nodes: [], offsets: [], pieces: [piece] });
    return edge;
  }

  /** Removes an edge that was added. Throws where a path is still joined to its middle. */
  removeEdge(edge: number): void {
    const cuts = this.cuts.get(edge);
    if (!cuts || !this.addedShapes.has(edge)) throw new Error(`Edge ${edge} was not added`);
    if (cuts.nodes.length > 0) throw new Error(`Edge ${edge} still has a path joined to it`);
    for (const piece of cuts.pieces) this.dropPiece(piece);
    this.cuts.delete(edge);
    this.addedShapes.delete(edge);
    this.closed.delete(edge);
    this.change.edges.add(edge);
  }

  /** Adds a node that no edge reaches yet, at a position in metres; gives its number. */
  addNode(x: number, y: number): number {
    const node = this.freeNodes.pop() ?? this.nodeSlots++;
    this.nodeMeters = grownDoubles(this.nodeMeters, 2 * this.nodeSlots, NaN);
    this.pieces.addedArcs.growTo(this.nodeSlots);
    this.nodeMeters[2 * node] = x;
    this.nodeMeters[2 * node + 1] = y;
    return node;
  }

  /** Takes back a node of `addNode`. Throws where an edge still reaches it. */
  removeNode(node: number): void {
    if (node < this.base.nodeCount || this.pieces.addedArcs.first(node) >= 0) {
      throw new Error(`Node ${node} is still in use`);
    }
    this.retiredNodes.push(node);
  }

  /** Cuts an edge `offsetMeters` from its beginning, at x, y; gives the node put there. */
  cutEdge(edge: number, offsetMeters: number, x: number, y: number): number {
    const meters = this.edgeMeters(edge);
    if (!(offsetMeters >= 0 && offsetMeters <= meters)) {
      throw new Error(`Edge ${edge} is ${meters} m long and has no place at ${offsetMeters} m`);
    }
    const cuts = this.cuts.get(edge) ?? { nodes: [], offsets: [], pieces: [edge] };
    this.cuts.set(edge, cuts);
    const at = cuts.offsets.findLastIndex((offset) => offset <= offsetMeters) + 1;
    const piece = cuts.pieces[at];
    const [from, to, start] = this.endsOf(piece);
    const end = cuts.offsets[at] ?? meters;
    const node = this.addNode(x, y);
    this.dropPiece(piece);
    const before = this.addPiece(edge, from, node, start, offsetMeters - start);
    const after = this.addPiece(edge, node, to, offsetMeters, end - offsetMeters);
    cuts.pieces.splice(at, 1, before, after);
    cuts.nodes.splice(at, 0, node);
    cuts.offsets.splice(at, 0, offsetMeters);
    this.countPath(edge, 1);
    return node;
  }

  /** Heals the cut that `cutEdge` made with this node. Throws where an added edge still ends there. */
  healEdge(edge: number, node: number): void {
    const cuts = this.cuts.get(edge);
    const at = cuts?.nodes.indexOf(node) ?? -1;
    if (!cuts || at < 0) throw new Error(`Edge ${edge} is not cut at node ${node}`);
    const [from, , start] = this.endsOf(cuts.pieces[at]);
    const [, to] = this.endsOf(cuts.pieces[at + 1]);
    const end = cuts.offsets[at + 1] ?? this.edgeMeters(edge);
    this.dropPiece(cuts.pieces[at]);
    this.dropPiece(cuts.pieces[at + 1]);
    this.removeNode(node);
    this.countPath(edge, -1);
    if (cuts.nodes.length === 1 && edge < this.base.edgeCount) {
      this.cuts.delete(edge);
      if (this.isOpen(edge)) this.pieces.setCost(edge, this.pieces.meters[edge]);
      this.change.stronger.push(edge);
      return;
    }
    cuts.pieces.splice(at, 2, this.addPiece(edge, from, to, start, end - start));
    cuts.nodes.splice(at, 1);
    cuts.offsets.splice(at, 1);
  }

  /**
   * What has changed since this was last asked. Give it to every `NetworkDistances` of this
   * network before the next change: numbers that became free are used again from then on.
   */
  takeChange(): NetworkChange {
    const { change } = this;
    this.pieces.reuse(change.dropped);
    this.freeNodes.push(...this.retiredNodes);
    this.retiredNodes = [];
    this.change = emptyChange();
    return change;
  }

  /** The connected part of the place's network that an edge is in; -1 for an added edge. */
  private partOf(edge: number): number {
    if (edge >= this.base.edgeCount) return -1;
    return this.base.components.ofNode[this.base.edgeFrom[edge]];
  }

  private countPath(edge: number, more: number): void {
    const part = this.partOf(edge);
    if (part < 0) return;
    const before = this.pathsTo.get(part) ?? 0;
    if (before + more > 0) this.pathsTo.set(part, before + more);
    else this.pathsTo.delete(part);
    if (this.base.components.isIsland[part] === 0 || (before > 0 && before + more > 0)) return;
    // The whole island begins or ceases to lead somewhere.
    for (let other = 0; other < this.base.edgeCount; other++) {
      if (this.partOf(other) === part) this.change.edges.add(other);
    }
  }

  private endsOf(piece: number): readonly [from: number, to: number, startMeters: number] {
    return [this.pieces.from[piece], this.pieces.to[piece], this.pieces.start[piece]];
  }

  private addPiece(edge: number, from: number, to: number, start: number, meters: number): number {
    const piece = this.pieces.add(edge, from, to, start, meters);
    if (this.closed.has(edge)) this.pieces.setCost(piece, Infinity);
    this.change.stronger.push(piece);
    this.change.edges.add(edge);
    return piece;
  }

  private dropPiece(piece: number): void {
    this.pieces.drop(piece);
    this.change.weaker.push(piece);
    this.change.dropped.push(piece);
    this.change.edges.add(this.pieces.edge[piece]);
  }
}

function emptyChange(): NetworkChange & { readonly dropped: number[] } {
  return { weaker: [], stronger: [], dropped: [], edges: new Set() };
}
