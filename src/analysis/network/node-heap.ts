/**
 * A queue of nodes by distance, nearest first: a heap with four children a node, in two flat
 * arrays that grow. A node may stand in it more than once; who takes it out compares the distance
 * with the node's own. Four children halve the depth of the usual two at the same cost a step.
 */
export class NodeHeap {
  size = 0;
  private meters = new Float64Array(256);
  private nodes = new Int32Array(256);

  /** Distance in metres of the first node; only where `size` is above 0. */
  get firstMeters(): number {
    return this.meters[0];
  }

  /** Puts a node in at a distance in metres. */
  push(meters: number, node: number): void {
    if (this.size === this.nodes.length) this.grow();
    const keys = this.meters;
    const { nodes } = this;
    let at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 2;
      if (keys[above] <= meters) break;
      keys[at] = keys[above];
      nodes[at] = nodes[above];
      at = above;
    }
    keys[at] = meters;
    nodes[at] = node;
  }

  /** Takes the first node out; only where `size` is above 0. */
  pop(): number {
    const keys = this.meters;
    const { nodes } = this;
    const first = nodes[0];
    const size = --this.size;
    const meters = keys[size];
    const node = nodes[size];
    let at = 0;
    for (;;) {
      const child = 4 * at + 1;
      if (child >= size) break;
      let least = child;
      const end = Math.min(child + 4, size);
      for (let other = child + 1; other < end; other++) {
        if (keys[other] < keys[least]) least = other;
      }
      if (keys[least] >= meters) break;
      keys[at] = keys[least];
      nodes[at] = nodes[least];
      at = least;
    }
    keys[at] = meters;
    nodes[at] = node;
    return first;
  }

  private grow(): void {
    const meters = new Float64Array(2 * this.meters.length);
    const nodes = new Int32Array(2 * this.nodes.length);
    meters.set(this.meters);
    nodes.set(this.nodes);
    this.meters = meters;
    this.nodes = nodes;
  }
}
