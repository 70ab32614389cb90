import { nearestPointOnLine } from '@turf/turf';
import { mapView } from '../../src/map/map-view.ts';
import { indexingSteps, snapIndex } from '../../src/map/tools/snap-index.ts';
import type { SnapIndex, SnapShape } from '../../src/map/tools/snap-index.ts';
import { snap } from '../../src/map/tools/snap.ts';
import type { SnapField } from '../../src/map/tools/snap.ts';
import { seededRandom } from './engine/city.ts';
import { type BenchLine, linesTable } from './bench-line.ts';
import { medianMillis } from './median-millis.ts';
import type { BenchTopic } from './report/bench-report.ts';
import { manyPaths, vertexCount } from './snapping/many-paths.ts';
import { movesOverPaths } from './snapping/moves-over-paths.ts';

const [west, south, east, north] = manyPaths.bounds;
const view = mapView([(west + east) / 2, (south + north) / 2], 13, [600, 400]);
const reachPixels = 10;
const moves = 20_000;
const turfMoves = 8;

/** What it costs to know what a hand is near, with 50,000 vertices in view. */
export async function bench(): Promise<BenchTopic> {
  const shapes = manyPaths.lines.map((coordinates, i): SnapShape => ({
    id: `path-${i}`,
    geometry: { type: 'LineString', coordinates: [...coordinates] },
  }));
  const index = snapIndex(shapes);
  const ours = snapTimes(index, moves);
  const scan = snapTimes(scanning(index), 400);
  const turf = turfTimes();
  const buildMillis = medianMillis(9, () => void snapIndex(shapes));
  const lines: readonly BenchLine[] = [
    {
      what: 'a look at every edge, against the index (median of a move)',
      value: at(scan, 0.5) / at(ours, 0.5),
      unit: 'times',
      note: 'the same search without its grid',
    },
    {
      what: 'nearestPointOnLine of Turf 7.4.0, against the index (median of a move)',
      value: at(turf, 0.5) / at(ours, 0.5),
      unit: 'times',
      note: 'on one MultiLineString of the same lines; it finds edges only',
    },
    {
      what: `build the index of ${vertexCount.toLocaleString('en')} vertices`,
      value: buildMillis,
      unit: 'ms',
    },
    { what: 'longest of the steps in which it is built', value: longestStep(shapes), unit: 'ms' },
    { what: 'snap, median', value: at(ours, 0.5) * 1000, unit: 'µs', note: `${moves} moves` },
    { what: 'snap, 95th percentile', value: at(ours, 0.95) * 1000, unit: 'µs' },
    { what: 'snap, slowest', value: at(ours, 1) * 1000, unit: 'µs' },
  ];
  const inBrowser = await movesOverPaths();
  return {
    title: 'Snapping among 50,000 vertices',
    method: [
      'A thousand winding lines of fifty vertices each over a city, all in view. A move looks for the nearest corner and the nearest edge within 10 px. In the browser the lines are a plan of a thousand sketched paths, a point is drawn, and the hand moves without waiting for anything; moves told are those that reach the page, with those that the browser put together into one.',
    ],
    tables: [
      linesTable('The index', lines),
      linesTable(
        inBrowser.absent ? `Skipped: ${inBrowser.absent}` : 'In the browser',
        inBrowser.lines,
      ),
    ],
  };
}

function snapTimes(layers: SnapIndex, count: number): readonly number[] {
  const none = snapIndex([]);
  const field: SnapField = { layers, own: none, zones: none, paths: none };
  const random = seededRandom(5);
  const times: number[] = [];
  let found = 0;
  for (let move = 0; move < count + 200; move += 1) {
    const hand = [random() * 1200, random() * 800] as const;
    const start = performance.now();
    if (snap(field, view, hand, reachPixels, null).mark) found += 1;
    if (move >= 200) times.push(performance.now() - start);
  }
  if (found === 0) throw new Error('The hand was never near anything');
  return times.toSorted((a, b) => a - b);
}

function scanning(index: SnapIndex): SnapIndex {
  return {
    ...index,
    near: (_x, _y, _reach, tell) => {
      for (let edge = 0; edge < index.size; edge += 1) tell(edge);
    },
  };
}

function turfTimes(): readonly number[] {
  const all: GeoJSON.MultiLineString = {
    type: 'MultiLineString',
    coordinates: manyPaths.lines.map((line) => [...line]),
  };
  const random = seededRandom(5);
  const times: number[] = [];
  for (let move = 0; move < turfMoves; move += 1) {
    const hand = view.unproject([random() * 1200, random() * 800]);
    const start = performance.now();
    nearestPointOnLine(all, [hand[0], hand[1]]);
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b);
}

/** The median over some buildings of the longest time that one of them keeps a hand waiting. */
function longestStep(shapes: readonly SnapShape[]): number {
  const longest = Array.from({ length: 7 }, () => {
    const steps = indexingSteps(shapes);
    let most = 0;
    for (;;) {
      const start = performance.now();
      const { done } = steps.next();
      most = Math.max(most, performance.now() - start);
      if (done) return most;
    }
  });
  return longest.toSorted((a, b) => a - b)[3];
}

function at(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))];
}
