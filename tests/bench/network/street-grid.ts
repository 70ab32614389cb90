import type { LineWays } from '../../../src/analysis/network/lines-to-ways.ts';

/** A seeded source of numbers from 0 to 1 (mulberry32, public domain by Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Streets of an invented city: a jittered grid of about `nodeCount` crossings 45 m apart, from
 * which one street in six is missing, with some diagonals, and a river across the middle that has
 * a bridge every 1.5 km. Every street is a way of its own with one bend.
 */
export function streetGrid(nodeCount: number, seed: number): LineWays {
  const random = seeded(seed);
  const side = Math.max(2, Math.round(Math.sqrt(nodeCount)));
  const spacing = 45;
  const positions: number[] = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      positions.push((column + (random() - 0.5) * 0.7) * spacing);
      positions.push((row + (random() - 0.5) * 0.7) * spacing);
    }
  }
  const starts = [0];
  const nodes: number[] = [];
  const street = (a: number, b: number): void => {
    const bend = positions.length / 2;
    const sway = (random() - 0.5) * 0.4;
    const [ax, ay] = [positions[2 * a], positions[2 * a + 1]];
    const [dx, dy] = [positions[2 * b] - ax, positions[2 * b + 1] - ay];
    positions.push(ax + dx / 2 - sway * dy, ay + dy / 2 + sway * dx);
    nodes.push(a, bend, b);
    starts.push(nodes.length);
  };
  const river = side >> 1;
  const bridgeEvery = Math.max(2, Math.round(1500 / spacing));
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const node = row * side + column;
      if (column + 1 < side && random() < 0.82) street(node, node + 1);
      if (row + 1 === side) continue;
      if (row === river) {
        if (column % bridgeEvery === bridgeEvery >> 1) street(node, node + side);
        continue;
      }
      if (random() < 0.82) street(node, node + side);
      if (column + 1 < side && random() < 0.08) street(node, node + side + 1);
    }
  }
  const count = starts.length - 1;
  return {
    nodeMeters: Float64Array.from(positions),
    lines: {
      wayStarts: Int32Array.from(starts),
      wayNodes: Int32Array.from(nodes),
      waySteps: new Uint8Array(count),
      waySlopes: new Float32Array(count).fill(NaN),
    },
  };
}
