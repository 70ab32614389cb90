import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { openCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import { type BenchLine, linesTable } from './bench-line.ts';
import { cityWorkspace } from './city/city-workspace.ts';
import type { CityName } from './engine/engine-city.ts';
import type { BenchTopic } from './report/bench-report.ts';

const drags = 300;

/** A whole city through the board's own computation, from layers to numbers. */
export async function bench(): Promise<BenchTopic> {
  return {
    title: 'A whole city on the board',
    method: [
      'The seeded cities as places read from files, through the computation behind the board: zones, targets, residents on a grid of 250 m where they are given, distance classes, mean and median. A drag moves one shape a little and asks again; what is measured is the answer in the worker, without the page.',
    ],
    tables: [
      linesTable('1,000 zones, 10,000 targets', benchCity('M', 80)),
      linesTable('10,000 zones, 100,000 targets, areas alone', benchCity('L', 0)),
    ],
  };
}

function benchCity(name: CityName, perCell: number): readonly BenchLine[] {
  const inputs = coverageInputs(cityWorkspace(name, perCell));
  const start = performance.now();
  const coverage = openCoverage(inputs);
  let told = 0;
  const first = coverage.answer(request(null, 0), { isHasty: true }, () => {
    told += 1;
  });
  const opening = performance.now() - start;
  const again = performance.now();
  coverage.answer(askedWithin(310), { isHasty: true });
  const full = performance.now() - again;
  coverage.answer(request(null, 0));
  const lines: BenchLine[] = [
    {
      what: 'open the place and answer',
      value: opening,
      unit: 'ms',
      note: `${first.zoneIds.length} zones, ${first.targetsToday} targets, ${inputs.cells.ids.length} cells; progress told ${told} times`,
    },
    { what: 'the same question at another distance', value: full, unit: 'ms' },
  ];
  for (const [what, shapeAt] of shapes) {
    const times: number[] = [];
    for (let drag = 0; drag < drags; drag++) {
      const begun = performance.now();
      coverage.answer(request(shapeAt(drag), drag));
      times.push(performance.now() - begun);
    }
    const sorted = times.slice(20).toSorted((a, b) => a - b);
    lines.push(
      { what: `drag of ${what}, median`, value: sorted[sorted.length >> 1], unit: 'ms' },
      {
        what: `drag of ${what}, 95th percentile`,
        value: sorted[Math.floor(0.95 * sorted.length)],
        unit: 'ms',
      },
    );
  }
  return lines;
}

const shapes: readonly (readonly [string, (drag: number) => MeasureGeometry])[] = [
  ['a point', (drag) => ({ type: 'Point', coordinates: moved(drag) })],
  [
    'a line’s corner',
    (drag) => ({
      type: 'LineString',
      coordinates: [[10.39, 63.4], moved(drag), [10.41, 63.405]],
    }),
  ],
  [
    'a park’s corner',
    (drag) => ({
      type: 'Polygon',
      coordinates: [
        [[10.395, 63.4], moved(drag), [10.405, 63.405], [10.395, 63.405], [10.395, 63.4]],
      ],
    }),
  ],
];

function moved(drag: number): GeoJSON.Position {
  return [10.4 + 0.0001 * (drag % 40), 63.4 + 0.00006 * (drag % 30)];
}

function request(geometry: MeasureGeometry | null, gesture: number): CoverageRequest {
  return {
    question: { ...defaultQuestion, distanceMeters: 300 },
    planVersion: 0,
    gesture,
    targets: [],
    staged: geometry && { id: 'hand' as MeasureId, geometry, name: '' },
    ways: [],
    stagedWay: null,
    shape: null,
  };
}

function askedWithin(distanceMeters: number): CoverageRequest {
  const asked = request(null, 0);
  return { ...asked, question: { ...asked.question, distanceMeters } };
}
