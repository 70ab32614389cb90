import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import { coverageInputs } from '../../src/analysis/coverage/coverage-inputs.ts';
import { projectGeometry } from '../../src/analysis/coverage/project-geometry.ts';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import type { LayerId } from '../../src/domain/ids.ts';
import type { LayerFeature, LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import { localPlane, type LocalPlane } from '../../src/geo/local-plane.ts';
import { workspaceOf } from './coverage-case.ts';

/** Chords of the buffers that the other engine builds: 1,024 a circle lack 0.0006 % of it. */
const quadrantSegments = 256;

interface Data {
  readonly zones: readonly GeoJSON.Feature[];
  readonly parks: readonly GeoJSON.Feature[];
}

/** The data as a workspace with one layer of green areas, known everywhere. */
function workspaceWith({ zones, parks }: Data): LoadedWorkspace {
  const empty = workspaceOf({
    title: 'Real zones and parks',
    derivation: [],
    zones: [],
    cells: [],
    layers: [{ id: 'parks', targetKind: 'green-area', features: [] }],
    question: {},
    expected: {},
  });
  return {
    ...empty,
    zones: zones.map(({ geometry }, at) => ({
      id: `zone ${at}` as LoadedWorkspace['zones'][number]['id'],
      name: '',
      geometry: geometry as GeoJSON.MultiPolygon,
      attributes: {},
    })),
    layers: {
      ['parks' as LayerId]: {
        status: 'ready',
        features: parks.map(({ geometry }, at): LayerFeature => ({
          type: 'Feature',
          properties: { id: `park ${at}` },
          geometry,
        })),
      },
    },
  };
}

/** Zones and parks in metres as the other engine's geometries. */
class OtherEngine {
  private readonly factory = new GeometryFactory();

  constructor(private readonly plane: LocalPlane) {}

  geometries(geometry: GeoJSON.Geometry): Geometry[] {
    if (geometry.type === 'MultiPolygon') {
      return geometry.coordinates.map((rings) =>
        this.single({ type: 'Polygon', coordinates: rings }),
      );
    }
    return [this.single(geometry)];
  }

  buffered(features: readonly GeoJSON.Feature[], meters: number): Geometry[] {
    return features
      .flatMap(({ geometry }) => this.geometries(geometry))
      .map((one) => BufferOp.bufferOp(one, meters, quadrantSegments) as Geometry);
  }

  /** Area of a zone's parts under the union of the buffers that come near them. */
  covered(zone: GeoJSON.Geometry, buffers: readonly Geometry[]): { area: number; covered: number } {
    let area = 0;
    let covered = 0;
    for (const part of this.geometries(zone)) {
      area += part.getArea();
      const near = buffers.filter((buffer) =>
        buffer.getEnvelopeInternal().intersects(part.getEnvelopeInternal()),
      );
      // Cut first, then united: the pieces are small, and the union has fewer corners to meet.
      let union: Geometry | null = null;
      for (const buffer of near) {
        const piece = OverlayOp.intersection(part, buffer) as Geometry;
        union = union === null ? piece : (OverlayOp.union(union, piece) as Geometry);
      }
      covered += union?.getArea() ?? 0;
    }
    return { area, covered };
  }

  private single(geometry: GeoJSON.Geometry): Geometry {
    const [shape] = projectGeometry(geometry, this.plane);
    const [first] = shape.rings;
    if (shape.type === 'point') return this.factory.createPoint(this.path(first)[0]) as Geometry;
    if (shape.type === 'line') return this.factory.createLineString(this.path(first)) as Geometry;
    const [shell, ...holes] = shape.rings.map(
      (ring) => this.factory.createLinearRing(this.path(ring)) as Geometry,
    );
    return this.factory.createPolygon(shell, holes) as Geometry;
  }

  private path(ring: Float64Array): Coordinate[] {
    const path: Coordinate[] = [];
    for (let at = 0; at < ring.length; at += 2) path.push(new Coordinate(ring[at], ring[at + 1]));
    return path;
  }
}

/** Farthest that the two engines are apart in any zone, as shares of the zone's area. */
function compare(data: Data, distanceMeters: number): { covered: number; area: number } {
  const loaded = workspaceWith(data);
  const answer = computeCoverage(coverageInputs(loaded), {
    question: { ...defaultQuestion, targetKind: 'green-area', distanceMeters },
    planVersion: 1,
    gesture: 0,
    targets: [],
    staged: null,
    ways: [],
    stagedWay: null,
    shape: null,
  });
  expect(answer.today.total.coveredSquareMeters).toBeGreaterThan(1e6);
  expect(answer.refusedTargets).toEqual([]);
  expect(answer.today.zones.filter((zone) => zone.refused !== null)).toEqual([]);
  const other = new OtherEngine(localPlane(loaded.workspace.centre));
  const buffers = other.buffered(data.parks, distanceMeters);
  let apart = { covered: 0, area: 0 };
  for (const [at, { geometry }] of data.zones.entries()) {
    const ours = answer.today.zones[at];
    const theirs = other.covered(geometry, buffers);
    apart = {
      covered: Math.max(
        apart.covered,
        Math.abs(ours.coveredSquareMeters - theirs.covered) / theirs.area,
      ),
      area: Math.max(apart.area, Math.abs(ours.areaSquareMeters / theirs.area - 1)),
    };
  }
  return apart;
}

function read(path: string): readonly GeoJSON.Feature[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as GeoJSON.FeatureCollection).features;
}

const root = join(import.meta.dirname, '..', '..');
const published = join(root, '..', 'shared', 'data', 'trondheim');
const bundled = join(root, 'geodata', 'trondheim');

describe.skipIf(!existsSync(published))(
  'the 60 zones of Trondheim and its parks as published (skipped where the files are not there)',
  () => {
    it.each([200, 300])('agree with JTS within 0.001 % of each zone at %i m', (distance) => {
      const data = {
        zones: read(join(published, 'levekarssoner.geojson')),
        parks: read(join(published, 'osm_parker_2016.geojson')),
      };
      const apart = compare(data, distance);
      expect(apart.covered).toBeLessThan(1e-5);
      expect(apart.area).toBeLessThan(1e-9);
    });
  },
);

describe('the bundled zones of Trondheim and its parks', () => {
  it.each([200, 300])('agree with JTS within 0.001 % of each zone at %i m', (distance) => {
    const data = {
      zones: read(join(bundled, 'zones.geojson')),
      parks: read(join(bundled, 'parks.geojson')),
    };
    const apart = compare(data, distance);
    expect(apart.covered).toBeLessThan(1e-5);
    expect(apart.area).toBeLessThan(1e-9);
  });
});
