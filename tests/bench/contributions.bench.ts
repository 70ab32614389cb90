import {
  countContributions,
  type ContributionCounts,
} from '../../src/domain/contribution-counts.ts';
import { contributionZones } from '../../src/domain/contribution-zone.ts';
import type { Contribution, ContributionKind } from '../../src/domain/contribution.ts';
import type { ContributionId } from '../../src/domain/ids.ts';
import type { Zone } from '../../src/domain/loaded-workspace.ts';
import { muchTheSame } from '../../src/domain/much-the-same.ts';
import { type Bounds, boundsOf } from '../../src/geo/bounds.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { type BenchLine, linesTable } from './bench-line.ts';
import { allPairs } from './contributions/all-pairs.ts';
import { manyContributions } from './contributions/many-contributions.ts';
import { turfCounts } from './contributions/turf-counts.ts';
import { medianMillis } from './median-millis.ts';
import type { BenchTopic } from './report/bench-report.ts';

const many = 5_000;
/** Every two of so many are compared; of all of them it would take 25 times as long. */
const few = 1_000;

/** What a planner waits for when thousands have said something. */
export async function bench(): Promise<BenchTopic> {
  const { zones } = await bundledWorkspace('trondheim');
  const said = manyContributions(many, zones.map(boxOf));
  return {
    title: 'Contributions of 5,000',
    method: [
      'Invented contributions, each at a place, as many in the box of every zone of Trondheim. They are counted by zone and kind; Turf asks of each every zone in turn, until one holds it, and has to come to the same counts.',
      'Texts are put together of parts of sentences, and one in four says again what one before it said, with a word more or another instead. Which say much the same is held against a comparison of every two by the same rule, which has to give the same lists.',
    ],
    tables: [
      linesTable('Counts of zones', countLines(said, zones)),
      linesTable('What says much the same', sameLines(said)),
    ],
  };
}

function countLines(said: readonly Contribution[], zones: readonly Zone[]): readonly BenchLine[] {
  const count = (): ContributionCounts => {
    const zoneOf = contributionZones(zones, () => null);
    return countContributions(said, {
      by: 'kind',
      zones: zones.map(({ id }) => id),
      zoneOf: ({ about }) => zoneOf(about),
    });
  };
  checkCounts(count(), said, zones);
  const ours = medianMillis(9, () => void count());
  const turf = medianMillis(3, () => turfCounts(said, zones));
  return [
    {
      what: 'booleanPointInPolygon of Turf 7.4.0 on every zone, against ours',
      value: turf / ours,
      unit: 'times',
      note: `the same counts in ${zones.length} zones and beside them`,
    },
    { what: `count ${many.toLocaleString('en')}`, value: ours, unit: 'ms' },
    { what: 'Turf 7.4.0', value: turf, unit: 'ms' },
  ];
}

function checkCounts(
  { columns, rows, total }: ContributionCounts,
  said: readonly Contribution[],
  zones: readonly Zone[],
): void {
  const turf = turfCounts(said, zones);
  for (const { zoneId, cells } of rows) {
    for (const [at, { count }] of cells.entries()) {
      const told = turf.get(`${zoneId ?? 'none'} ${columns[at] as ContributionKind}`) ?? 0;
      if (told !== count) throw new Error(`${count} in ${zoneId ?? 'none'}, by Turf ${told}`);
    }
  }
  const inZones = total.count - (rows.at(-1)?.total.count ?? 0);
  if (inZones < 1_000) throw new Error(`Only ${inZones} contributions lie in a zone`);
}

function sameLines(said: readonly Contribution[]): readonly BenchLine[] {
  const first = said.slice(0, few);
  const pairs = inOrder(allPairs(first));
  if (inOrder(muchTheSame(first)) !== pairs) throw new Error('Not the same lists as of all pairs');
  const ours = medianMillis(9, fresh(first, 9));
  const anew = medianMillis(3, () => allPairs(first));
  return [
    {
      what: `every two of ${few.toLocaleString('en')} compared, against ours`,
      value: anew / ours,
      unit: 'times',
      note: `the same ${allPairs(first).length} lists`,
    },
    { what: `${few.toLocaleString('en')} contributions`, value: ours, unit: 'ms' },
    { what: 'every two of them compared', value: anew, unit: 'ms' },
    {
      what: `${many.toLocaleString('en')} contributions`,
      value: medianMillis(5, fresh(said, 5)),
      unit: 'ms',
    },
  ];
}

function boxOf({ geometry }: Zone): Bounds {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return boundsOf(rings.map((ring) => ring.flatMap(([lng, lat]) => [lng, lat])));
}

/** Looks at copies made beforehand, since what was read of a text before is remembered. */
function fresh(said: readonly Contribution[], runs: number): (run: number) => void {
  const copies = Array.from({ length: runs + 1 }, () => said.map((one) => ({ ...one })));
  return (run) => void muchTheSame(copies[run]);
}

function inOrder(lists: readonly (readonly ContributionId[])[]): string {
  return lists
    .map((list) => list.toSorted().join(' '))
    .toSorted()
    .join('\n');
}
