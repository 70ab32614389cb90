import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import { describe, expect, it } from 'vitest';
import { computeGreenBlue } from '../../src/analysis/green-blue/compute-green-blue.ts';
import { greenBlueInputs } from '../../src/analysis/green-blue/green-blue-inputs.ts';
import { projectGeometry } from '../../src/analysis/coverage/project-geometry.ts';
import { blueGreenSurfaces, type BlueGreenSurface } from '../../src/domain/blue-green-surface.ts';
import type { GreenShape } from '../../src/domain/green-blue.ts';
import type { LayerId, MeasureId, ZoneId } from '../../src/domain/ids.ts';
import type { LayerFeature, LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import { localPlane } from '../../src/geo/local-plane.ts';
import { workspaceOf } from './coverage-case.ts';

const folder = join(import.meta.dirname, '..', '..', 'geodata', 'trondheim');
const read = (file: string): readonly LayerFeature[] =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { features: LayerFeature[] }).features;
const zones = read('zones.geojson');
const parks = read('parks.geojson');
const waters = read('water.geojson');

const empty = workspaceOf({
  title: 'The bundled zones, parks and water',
  derivation: [],
  zones: [],
  cells: [],
  layers: [{ id: 'parks', targetKind: 'green-area', features: [] }],
  question: {},
  expected: {},
});
const loaded: LoadedWorkspace = {
  ...empty,
  zones: zones.map(({ geometry, properties }) => ({
    id: properties.id as ZoneId,
    name: properties.id,
    geometry: geometry as GeoJSON.MultiPolygon,
    attributes: {},
  })),
  layers: {
    ['parks' as LayerId]: { status: 'ready', features: parks },
    ['water' as LayerId]: { status: 'ready', features: waters },
  },
};
const plane = localPlane(loaded.workspace.centre);

/** Sketches over river, parks and zone borders, and over one another. */
const sketches: readonly GreenShape[] = [
  sketch('a', 'sketched-park', [10.39, 63.418], [10.409, 63.4285]),
  sketch('b', 'sketched-park', [10.405, 63.4265], [10.43, 63.433]),
  sketch('c', 'pocket-park', [10.404, 63.424], [10.412, 63.431]),
  sketch('d', 'pocket-park', [10.385, 63.405], [10.4, 63.412]),
  sketch('e', 'opened-stream', [10.38, 63.415], [10.395, 63.422]),
  sketch('f', 'rain-bed', [10.388, 63.42], [10.412, 63.43]),
  sketch('g', 'allotment', [10.39, 63.403], [10.41, 63.42]),
  sketch('h', 'green-roof', [10.4, 63.422], [10.44, 63.436]),
  sketch('i', 'street-trees', [10.36, 63.41], [10.42, 63.44]),
];

function sketch(
  id: string,
  surface: GreenShape['surface'],
  [west, south]: readonly [number, number],
  [east, north]: readonly [number, number],
): GreenShape {
  const middle = (west + east) / 2;
  const ring = [
    [west, south],
    [east, south],
    [east - (east - west) / 7, north],
    [middle, south + (north - south) / 3],
    [west, north],
    [west, south],
  ];
  return {
    id: id as MeasureId,
    surface,
    name: id,
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const factory = new GeometryFactory();

function geometries(geometry: GeoJSON.Geometry): Geometry[] {
  if (geometry.type === 'MultiPolygon') {
    return geometry.coordinates.flatMap((coordinates) =>
      geometries({ type: 'Polygon', coordinates }),
    );
  }
  const [{ rings }] = projectGeometry(geometry, plane);
  const [shell, ...holes] = rings.map((ring) => {
    const path: Coordinate[] = [];
    for (let at = 0; at < ring.length; at += 2) path.push(new Coordinate(ring[at], ring[at + 1]));
    return factory.createLinearRing(path) as Geometry;
  });
  return [factory.createPolygon(shell, holes) as Geometry];
}

/** Area of a zone under the union of some shapes, by the other engine. */
function unionArea(zone: GeoJSON.Geometry, shapes: readonly Geometry[]): number {
  let area = 0;
  for (const part of geometries(zone)) {
    // United first and cut once: a cut can leave lines where borders touch, which no union takes.
    let union: Geometry | null = null;
    for (const shape of shapes) {
      if (!shape.getEnvelopeInternal().intersects(part.getEnvelopeInternal())) continue;
      union = union === null ? shape : (OverlayOp.union(union, shape) as Geometry);
    }
    area += union === null ? 0 : (OverlayOp.intersection(part, union) as Geometry).getArea();
  }
  return area;
}

describe('the bundled zones, parks and water of Trondheim, with sketches over them', () => {
  const answer = computeGreenBlue(greenBlueInputs(loaded), {
    planVersion: 1,
    gesture: 0,
    shapes: sketches,
    staged: null,
  });
  const areas = (features: readonly LayerFeature[]) =>
    features.flatMap(({ geometry }) => geometries(geometry));
  const sketched = (surface: GreenShape['surface']) =>
    sketches
      .filter((shape) => shape.surface === surface)
      .flatMap(({ geometry }) => geometries(geometry));
  const layerOf = (surface: BlueGreenSurface) => {
    if (surface === 'water') return areas(waters);
    return surface === 'green-area' ? areas(parks) : sketched(surface);
  };
  const layers = blueGreenSurfaces.map(layerOf);

  it('agree with JTS in every zone and for every surface within ten square centimetres', () => {
    const apart: string[] = [];
    zones.forEach(({ geometry, properties }, at) => {
      const stacked = layers.map((_, upTo) =>
        unionArea(geometry, layers.slice(0, upTo + 1).flat()),
      );
      const { surfaces } = answer.proposal.zones[at];
      blueGreenSurfaces.forEach((surface, rank) => {
        const ours = surfaces[surface];
        const theirs = stacked[rank] - (stacked[rank - 1] ?? 0);
        if (Math.abs(ours - theirs) > 1e-3) {
          apart.push(`${properties.id}, ${surface}: ${ours} and ${theirs}`);
        }
      });
    });
    expect(apart).toEqual([]);
  });

  it('have something of every surface, so that the comparison says something', () => {
    const sums = answer.proposal.total.surfaces;
    expect(Math.min(...Object.values(sums))).toBeGreaterThan(5_000);
    expect(answer.refusedShapes).toEqual([]);
  });
});
