import {
  atLeast,
  atMost,
  type BenchRow,
  type BenchTable,
  type BenchTopic,
  type Mark,
} from './report/bench-report.ts';
import { count, millis, perCent, quantile, times } from './report/figures.ts';
import { geosRival, type GeosAsk } from './rivals/geos-rival.ts';
import { jstsRival } from './rivals/jsts-rival.ts';
import { asAreas, largestOf, ourAnswer, ourDrags, type OurAnswer } from './rivals/our-answers.ts';
import { postgisRival } from './rivals/postgis-rival.ts';
import { type PostgisServer, startPostgis } from './rivals/postgis-server.ts';
import { type RivalAbsent, type RivalAnswer, sampleOf } from './rivals/rival-answer.ts';
import { cityScene, realScene, type Scene, trondheimScene } from './rivals/scene.ts';
import { turfIndexed, turfNaive } from './rivals/turf-rival.ts';

/** How many zones each engine is asked, and what the answers are held to. */
interface Plan {
  readonly runs: number;
  readonly geos: GeosAsk;
  readonly postgisZones: number;
  readonly jstsZones: number;
  readonly turfZones: number;
  readonly naiveZones: number;
  readonly mostMillis?: number;
  readonly leastOverGeos?: number;
  readonly leastOverTurf?: number;
  readonly leastOverNaive?: number;
}

const everyZone = 1e6;
const smallGeos: GeosAsk = { zones: everyZone, usualZones: everyZone, runs: 5, everything: true };
const small = {
  runs: 21,
  geos: smallGeos,
  postgisZones: everyZone,
  jstsZones: everyZone,
  turfZones: everyZone,
  naiveZones: 6,
};
const middling = {
  runs: 9,
  geos: { zones: everyZone, usualZones: 200, runs: 1, everything: true },
  postgisZones: 200,
  jstsZones: 60,
  turfZones: 24,
  naiveZones: 0,
};
const plans: Record<string, Plan> = {
  S: { ...small, mostMillis: 5, leastOverNaive: 1000 },
  M: { ...middling, mostMillis: 100, leastOverGeos: 10, leastOverTurf: 10_000 },
  MR: { ...middling, mostMillis: 300, leastOverGeos: 5 },
  L: {
    runs: 4,
    geos: { zones: 1000, usualZones: 200, runs: 1, everything: false },
    postgisZones: 0,
    jstsZones: 40,
    turfZones: 3,
    naiveZones: 0,
    mostMillis: 1000,
    leastOverGeos: 10,
  },
  bundled: { ...small, turfZones: 12 },
  real: { ...small, jstsZones: 12, turfZones: 2, naiveZones: 0 },
};

/** Covered area of every zone by the engine, and by the engines others use, on the same shapes. */
export async function bench(): Promise<BenchTopic> {
  const server = startPostgis();
  const tables: BenchTable[] = [];
  const edits: BenchRow[] = [];
  const take = (scene: Scene, plan: Plan): void => {
    const { table, rows } = benchScene(scene, plan, server);
    tables.push(table);
    edits.push(...rows);
  };
  try {
    take(await trondheimScene(), plans.bundled);
    const real = realScene();
    if (real) take(real, plans.real);
    else
      tables.push({
        title: 'Trondheim, as published',
        columns: ['data not here, skipped'],
        rows: [],
      });
    for (const size of ['S', 'M', 'MR', 'L'] as const) take(cityScene(size), plans[size]);
  } finally {
    server?.stop();
  }
  return {
    title: 'Covered area of every zone',
    method: [
      'Every engine is given the same polygons: a disc has 64 corners, the reach of a line or an area is offset with as fine arcs. Ours is measured on these polygons too, and on the discs, lines and distances themselves, whose arcs it keeps as arcs; that is what the board uses. Making geometries, loading tables and building their indexes is not counted for the others (the tree of boxes in shapely is, it takes next to nothing); placing all targets is counted for ours.',
      'S, M, MR and L are invented cities, the same in every run: 70 % discs of 300–500 m, 20 % parks of 20–300 corners, 10 % paths of 10–80 corners with 50–150 m. MR has a quarter of the distances and is about half covered.',
      'GEOS "best tuned" is the quickest of four ways in shapely 2, tried in turn; "as usually written" cuts every pair and dissolves by zone. PostGIS runs on one thread with indexes and statistics. JSTS and Turf with an index unite what has a box near the zone and cut once. Turf without one buffers every target itself, unites all and cuts every zone; it and Turf with an index measure areas on a sphere, which is the difference seen.',
    ],
    tables: [
      ...tables,
      {
        title: 'After one edit: a target moved 12 m, numbers of all zones',
        columns: ['what', 'best GEOS, zones it meets*', 'median', '95 % within', 'largest'],
        rows: edits,
      },
    ],
  };
}

function benchScene(
  scene: Scene,
  plan: Plan,
  server: PostgisServer | null,
): { readonly table: BenchTable; readonly rows: readonly BenchRow[] } {
  const zoneCount = scene.zones.length;
  const exact = ourAnswer(scene, scene.targets, plan.runs);
  const { drags, largestDifference } = ourDrags(scene, exact.engine);
  const same = ourAnswer(scene, asAreas(scene), plan.runs);
  const rivals = [
    ...geosRival(scene, plan.geos),
    ...askPostgis(server, scene, plan.postgisZones),
    jstsRival(scene, sampleOf(zoneCount, plan.jstsZones)),
    turfIndexed(scene, sampleOf(zoneCount, plan.turfZones)),
    ...(plan.naiveZones > 0 ? [turfNaive(scene, sampleOf(zoneCount, plan.naiveZones))] : []),
  ];
  refuseIfWrong(scene, same, rivals.filter(isAnswer));
  const geos = rivals.filter(isAnswer).filter(({ who }) => who.startsWith('GEOS'));
  const bestGeos = geos.toSorted((a, b) => a.millis - b.millis).at(0);
  const table: BenchTable = {
    title: `${scene.name}: ${count(zoneCount)} zones × ${count(scene.targets.length)} targets`,
    columns: [
      'who',
      'times ours, same polygons',
      'times ours, arcs',
      'full answer',
      'off by at most',
    ],
    rows: [
      oursRow('ours, arcs as arcs', exact.millis, exact, same, limit(exact, plan)),
      oursRow('ours, the same polygons', same.millis, exact, same, limit(same, plan)),
      oursRow('ours, arcs, zones prepared anew', exact.firstMillis, exact, same),
      ...rivals.map((rival) =>
        isAnswer(rival)
          ? rivalRow(rival, exact, same, markOf(rival, rival === bestGeos, exact, same, plan))
          : { cells: [rival.who, rival.absent, '', '', ''] },
      ),
    ],
  };
  const rows = drags.map(({ kind, millis: all, zonesTouched }): BenchRow => {
    const p95 = quantile(all, 0.95);
    const again = bestGeos ? (bestGeos.millis * zonesTouched) / zoneCount : NaN;
    return {
      cells: [
        `${scene.name}: ${{ disc: 'a point', area: 'an area', line: 'a line' }[kind]}`,
        bestGeos ? times(again / quantile(all, 0.5), true) : '',
        millis(quantile(all, 0.5)),
        millis(p95),
        millis(Math.max(...all)),
      ],
      mark: atMost(p95, 1, 'ms'),
    };
  });
  const check = `${scene.name}: off from a fresh answer after all of them`;
  return { table, rows: [...rows, { cells: [check, '', '', '', perCent(largestDifference)] }] };
}

function askPostgis(
  server: PostgisServer | null,
  scene: Scene,
  zones: number,
): readonly (RivalAnswer | RivalAbsent)[] {
  if (!server) return [{ who: 'PostGIS', absent: 'not installed, skipped' }];
  if (zones === 0) return [{ who: 'PostGIS', absent: 'not loaded at this size' }];
  return postgisRival(server, scene, zones);
}

function isAnswer(rival: RivalAnswer | RivalAbsent): rival is RivalAnswer {
  return !('absent' in rival);
}

/** A time for a wrong answer is no time: one other engine may err, all that measure on a plane not. */
function refuseIfWrong({ name }: Scene, same: OurAnswer, rivals: readonly RivalAnswer[]): void {
  const differences = rivals
    .filter(({ who }) => !who.startsWith('Turf'))
    .map(({ areas, zones }) => largestOf(areas, same.areas, same.zoneAreas, zones));
  if (Math.min(...differences) < 1e-9) return;
  throw new Error(`${name}: every other engine differs, by ${differences.map(perCent).join(', ')}`);
}

function oursRow(
  who: string,
  time: number,
  exact: OurAnswer,
  same: OurAnswer,
  mark?: Mark,
): BenchRow {
  const cells = [who, times(time / same.millis), times(time / exact.millis), millis(time), ''];
  return { cells, mark };
}

function rivalRow(
  { who, millis: time, isSampled, zones, areas }: RivalAnswer,
  exact: OurAnswer,
  same: OurAnswer,
  mark: Mark | undefined,
): BenchRow {
  const cells = [
    who,
    times(time / same.millis, isSampled),
    times(time / exact.millis, isSampled),
    `${millis(time)}${isSampled ? '*' : ''}`,
    perCent(largestOf(areas, same.areas, same.zoneAreas, zones)),
  ];
  return { cells, mark };
}

function limit({ millis: time }: OurAnswer, { mostMillis }: Plan): Mark | undefined {
  return mostMillis === undefined ? undefined : atMost(time, mostMillis, 'ms');
}

function markOf(
  { who, millis: time }: RivalAnswer,
  isBestGeos: boolean,
  exact: OurAnswer,
  same: OurAnswer,
  plan: Plan,
): Mark | undefined {
  const least = (ratio: number, asked: number | undefined): Mark | undefined =>
    asked === undefined ? undefined : atLeast(ratio, asked, '×');
  if (isBestGeos) return least(time / same.millis, plan.leastOverGeos);
  if (who.startsWith('Turf with')) return least(time / same.millis, plan.leastOverTurf);
  // It buffers by itself: what it does is what we do with arcs.
  if (who.startsWith('Turf:')) return least(time / exact.millis, plan.leastOverNaive);
  return undefined;
}
