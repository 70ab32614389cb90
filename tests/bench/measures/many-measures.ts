import { blankRegister } from '../../../src/domain/blank-register.ts';
import { generateNKeysBetween } from 'fractional-indexing';
import { emptyPlan, firstProposalId } from '../../../src/domain/empty-plan.ts';
import type { MeasureId, WorkspaceId } from '../../../src/domain/ids.ts';
import type { MeasureKindId } from '../../../src/domain/measure-kind.ts';
import type { Measure, MeasureGeometry } from '../../../src/domain/measure.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { entryKey, type ProposalEntry } from '../../../src/domain/proposal.ts';

type Place = readonly [lng: number, lat: number];

/** The built-up part of Trondheim. */
const [west, south, east, north] = [10.32, 63.385, 10.48, 63.445];
const metersPerDegree = { lng: 49_900, lat: 111_400 };

const kinds: readonly {
  readonly kind: MeasureKindId;
  readonly shape: 'point' | 'line' | 'area';
}[] = [
  { kind: 'meeting-place', shape: 'point' },
  { kind: 'playground', shape: 'point' },
  { kind: 'safe-crossing', shape: 'point' },
  { kind: 'free-note', shape: 'point' },
  { kind: 'green-path', shape: 'line' },
  { kind: 'footbridge', shape: 'line' },
  { kind: 'closed-street', shape: 'line' },
  { kind: 'park', shape: 'area' },
  { kind: 'pocket-park', shape: 'area' },
];

/**
 * A plan for Trondheim whose first proposal lists so many measures: points, lines of 4–12 and
 * areas of 5–20 corners, spread evenly. The same number gives the same plan.
 */
export function manyMeasures(count: number): Plan {
  const random = seededRandom(20_260_417);
  const plan = emptyPlan('trondheim' as WorkspaceId);
  const ranks = generateNKeysBetween(null, null, count);
  const measures: Record<MeasureId, Measure> = {};
  const entries: Record<string, ProposalEntry> = {};
  for (const [i, order] of ranks.entries()) {
    const { kind, shape } = kinds[i % kinds.length];
    const id = `many-${i}` as MeasureId;
    const middle: Place = [west + random() * (east - west), south + random() * (north - south)];
    measures[id] = {
      ...blank,
      id,
      kind,
      title: `Tiltak ${i + 1}`,
      geometry: shapeAround(middle, shape, random),
    };
    entries[entryKey(firstProposalId, id)] = {
      proposalId: firstProposalId,
      measureId: id,
      order,
      on: true,
    };
  }
  return { ...plan, measures, entries };
}

const blank = {
  ownKind: null,
  note: '',
  zones: [],
  status: 'idea',
  focusArea: null,
  period: { from: null, to: null },
  responsible: '',
  ...blankRegister,
  homes: null,
  budget: [],
  sources: [],
} as const;

function shapeAround(
  middle: Place,
  shape: 'point' | 'line' | 'area',
  random: () => number,
): MeasureGeometry {
  if (shape === 'point') return { type: 'Point', coordinates: [...middle] };
  if (shape === 'line') {
    const corners = 4 + Math.floor(random() * 9);
    const bearing = random() * 2 * Math.PI;
    const line = Array.from({ length: corners }, (_, i) => {
      const along = 25 * i;
      const aside = 12 * (random() - 0.5);
      return offset(
        middle,
        along * Math.cos(bearing) - aside * Math.sin(bearing),
        along * Math.sin(bearing) + aside * Math.cos(bearing),
      );
    });
    return { type: 'LineString', coordinates: line };
  }
  const corners = 5 + Math.floor(random() * 16);
  const ring = Array.from({ length: corners }, (_, i) => {
    const turn = (2 * Math.PI * i) / corners;
    const reach = 25 + 35 * random();
    return offset(middle, reach * Math.cos(turn), reach * Math.sin(turn));
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

function offset([lng, lat]: Place, eastMeters: number, northMeters: number): GeoJSON.Position {
  return [lng + eastMeters / metersPerDegree.lng, lat + northMeters / metersPerDegree.lat];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
