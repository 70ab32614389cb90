import { polygonSetFromRings } from '../../analysis/coverage/engine/polygon-set.ts';
import { itemRings } from '../../analysis/coverage/item-rings.ts';
import { projectRings } from '../../analysis/coverage/project-geometry.ts';
import { buildingsOf } from '../../analysis/coverage/resident-inputs.ts';
import { spreadTotals } from '../../analysis/coverage/spread-totals.ts';
import type { SpreadReport, SpreadRule } from '../../domain/spread-report.ts';
import { homeGround } from '../../files/home-ground.ts';
import { boundsOf } from '../../geo/bounds.ts';
import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import { usageTrouble } from './coverage-trouble.ts';
import type { InputFile } from './read-input.ts';
import { isPoint, type ResidentFeature } from './read-residents.ts';

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/**
 * The residents of areas as those of homes in them: see `spreadTotals`. The files hold buildings
 * and residential land as `homeGround` tells them apart; areas with `natural=water` are water. Says
 * how many were put where. Throws trouble where residents stand at points.
 */
export function spreadResidents(
  residents: readonly ResidentFeature[],
  files: readonly InputFile[],
  say: (line: string) => void,
): readonly ResidentFeature[] {
  const areas = residents.flatMap(({ place }) => (isPoint(place) ? [] : [place]));
  if (areas.length < residents.length) {
    throw usageTrouble('--residents-spread needs areas with totals, and --residents has points');
  }
  const features = files.flatMap((file) => file.features);
  const ground = homeGround(features);
  const water = features.flatMap(({ geometry, properties }) =>
    isArea(geometry) && properties['natural'] === 'water' ? [geometry] : [],
  );
  const plane = planeOf(areas);
  const setOf = (shapes: readonly Area[]) =>
    polygonSetFromRings(shapes.map((shape) => projectRings(shape, plane)));
  const homes = spreadTotals(
    {
      polygons: setOf(areas),
      totals: [Float64Array.from(residents, (area) => area.residents)],
    },
    {
      buildings: buildingsOf(ground.buildings, plane),
      land: setOf(ground.land),
      water: setOf(water),
    },
  );
  say(reportWords(homes.report));
  return Array.from(homes.totals[0], (people, home) => ({
    residents: people,
    place: inDegrees(itemRings(homes.polygons, home), plane),
  }));
}

/** Areas stay true on the plane however far from its middle, so one serves a whole country. */
function planeOf(areas: readonly Area[]): LocalPlane {
  const [west, south, east, north] = boundsOf(
    areas.flatMap(({ type, coordinates }) =>
      (type === 'Polygon' ? coordinates : coordinates.flat()).map((ring) =>
        ring.flatMap(([lng, lat]) => [lng, lat]),
      ),
    ),
  );
  return localPlane([(west + east) / 2, (south + north) / 2]);
}

function isArea(geometry: GeoJSON.Geometry | null): geometry is Area {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

function inDegrees(rings: readonly Float64Array[], plane: LocalPlane): GeoJSON.Polygon {
  const positions = rings.map((ring) => {
    const lngLats = plane.unproject(ring);
    return Array.from({ length: ring.length / 2 }, (_, at) => [
      lngLats[2 * at],
      lngLats[2 * at + 1],
    ]);
  });
  return { type: 'Polygon', coordinates: positions };
}

const words: Readonly<Record<SpreadRule, string>> = {
  buildings: 'over residential buildings by floor area',
  land: 'evenly over residential land',
  whole: 'evenly over the area',
  water: 'on water, since the area has no land',
  nowhere: 'nowhere, since the area has no extent',
};

function reportWords({ areas, residents, buildings, assumedStoreys }: SpreadReport): string {
  const rules = (Object.keys(words) as SpreadRule[]).filter((rule) => areas[rule] > 0);
  const parts = rules.map(
    (rule) => `${Math.round(residents[rule])} of ${areas[rule]} areas ${words[rule]}`,
  );
  const storeys =
    buildings > 0
      ? `; ${buildings} buildings, of which ${assumedStoreys} with assumed storeys`
      : '';
  return `residents spread: ${parts.join(', ')}${storeys}`;
}
