import { area, bbox, buffer, featureCollection, intersect, union } from '@turf/turf';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import type { CoverageRequest } from '../../src/analysis/coverage/coverage-request.ts';
import { openCoverage } from '../../src/analysis/coverage/open-coverage.ts';
import { coveragePresets } from '../../src/domain/coverage-presets.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { LayerFeature, LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import { type BenchLine, linesTable } from './bench-line.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { medianMillis } from './median-millis.ts';
import type { BenchTopic } from './report/bench-report.ts';

type Area = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** Covered area per zone of Trondheim, by our engine and by Turf on the same features. */
export async function bench(): Promise<BenchTopic> {
  const loaded = await bundledWorkspace('trondheim');
  return {
    title: 'Whole answers on the board',
    method: [
      'The bundled workspace of Trondheim, opened and asked as the app does it: residents, areas and distance classes of today and a proposal. Turf gives the covered area of today alone; it buffers with 32-gons and measures on a sphere.',
    ],
    tables: ['meeting-300', 'green-5daa-200'].map((id) =>
      linesTable(id, benchQuestion(loaded, id)),
    ),
  };
}

function benchQuestion(loaded: LoadedWorkspace, id: string): readonly BenchLine[] {
  const question = coveragePresets.find((preset) => preset.id === id);
  if (!question) throw new Error(`No preset ${id}`);
  const request: CoverageRequest = {
    question,
    planVersion: 0,
    gesture: 0,
    targets: [],
    staged: null,
    ways: [],
    stagedWay: null,
    shape: null,
  };
  const inputs = coverageInputs(loaded);
  const opening = medianMillis(3, () => openCoverage(inputs).answer(request));
  const coverage = openCoverage(inputs);
  const ours = coverage.answer(request);

  const full = medianMillis(9, (run) => {
    // A question of another distance leaves nothing to reuse.
    const distanceMeters = question.distanceMeters + (run % 2 === 0 ? 0.001 : 0);
    coverage.answer({ ...request, question: { ...question, distanceMeters } });
  });
  const live = medianMillis(200, (run) => {
    const geometry = movedShape(question.targetKind === 'meeting-place', run);
    coverage.answer({
      ...request,
      gesture: run,
      staged: { id: 'bench' as MeasureId, geometry, name: '' },
    });
  });

  const targets = targetsOf(loaded, question.targetKind, question.minAreaSquareMeters);
  let theirs: readonly number[] = [];
  const start = performance.now();
  theirs = turfCoverage(loaded, targets, question.distanceMeters);
  const turf = performance.now() - start;
  const largest = Math.max(
    ...ours.today.zones.map(
      (zone, i) => Math.abs(zone.coveredSquareMeters - theirs[i]) / zone.areaSquareMeters,
    ),
  );
  const on = `${loaded.zones.length} zones, ${targets.length} targets, ${question.distanceMeters} m`;
  return [
    { what: `${id}: open the workspace and answer`, value: opening, unit: 'ms', note: on },
    {
      what: `${id}: full answer, residents, area and distance classes`,
      value: full,
      unit: 'ms',
    },
    { what: `${id}: the same after one move of a shape in the hand`, value: live, unit: 'ms' },
    { what: `${id}: Turf, covered area only, with a box test first`, value: turf, unit: 'ms' },
    { what: `${id}: Turf over our full answer`, value: turf / full, unit: 'times' },
    { what: `${id}: Turf over our live answer`, value: turf / live, unit: 'times' },
    {
      what: `${id}: largest difference from Turf`,
      value: 100 * largest,
      unit: '%',
      note: 'of a zone; Turf measures on a sphere and buffers with 32-gons',
    },
  ];
}

function movedShape(isPoint: boolean, run: number): GeoJSON.Point | GeoJSON.Polygon {
  const lng = 10.395 + 0.0002 * (run % 40);
  const lat = 63.404 + 0.0001 * (run % 30);
  if (isPoint) return { type: 'Point', coordinates: [lng, lat] };
  const ring = [
    [lng, lat],
    [lng + 0.003, lat],
    [lng + 0.003, lat + 0.001],
    [lng, lat + 0.001],
    [lng, lat],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function targetsOf(
  { workspace, layers }: LoadedWorkspace,
  kind: string,
  minArea: number,
): readonly LayerFeature[] {
  return workspace.layers
    .filter((layer) => layer.targetKind === kind)
    .flatMap((layer) => {
      const data = layers[layer.id];
      return data.status === 'ready' ? data.features : [];
    })
    .filter((feature) => minArea === 0 || area(feature) >= minArea);
}

/** As it is usually written: buffer each, intersect with each zone whose box it meets, unite. */
function turfCoverage(
  { zones }: LoadedWorkspace,
  targets: readonly LayerFeature[],
  meters: number,
): readonly number[] {
  const reaches = targets.flatMap((target) => {
    const reach = buffer(target, meters, { units: 'meters' });
    return reach ? [{ reach, box: bbox(reach) }] : [];
  });
  return zones.map((zone) => {
    const outline: Area = { type: 'Feature', properties: {}, geometry: zone.geometry };
    const [west, south, east, north] = bbox(outline);
    const near = reaches
      .filter(({ box }) => box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south)
      .map(({ reach }) => reach);
    if (near.length === 0) return 0;
    const reached = near.length === 1 ? near[0] : union(featureCollection(near));
    const inside = reached && intersect(featureCollection([outline, reached]));
    return inside ? area(inside) : 0;
  });
}
