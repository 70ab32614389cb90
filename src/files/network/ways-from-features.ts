import type { WalkWays } from '../../domain/walk-ways.ts';
import type { Bounds } from '../../geo/bounds.ts';
import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import { weldCorners } from '../../geo/weld-corners.ts';
import type { ReadFeature } from '../features/feature-reading.ts';
import { waysInBounds } from './ways-in-bounds.ts';

/** Ways of the features that are lines. */
export interface FeatureWays {
  readonly ways: WalkWays;
  /** Every position of the file's lines, inside and outside: longitude, latitude pairs. */
  readonly fileLngLats: Float64Array;
  /** By feature: whether it has a line, and whether some of it is kept. */
  readonly fates: readonly ('kept' | 'no-line' | 'outside')[];
}

/** Corners closer than this, in metres, are one node; the same as on the command line. */
const snapMeters = 0.01;

/**
 * The ways of a file of lines within the bounds (degrees): lines meet where both have a corner.
 * No way has steps or a known slope. A feature of several lines gives several ways. Points and
 * areas are no ways.
 */
export function waysFromFeatures(features: readonly ReadFeature[], bounds: Bounds): FeatureWays {
  const lines: Float64Array[] = [];
  const featureOfLine: number[] = [];
  const fates = features.map(({ geometry }, feature): FeatureWays['fates'][number] => {
    const own = geometry === null ? [] : linesOf(geometry);
    for (const line of own) {
      lines.push(Float64Array.from(line.flatMap(([lng, lat]) => [lng, lat])));
      featureOfLine.push(feature);
    }
    return own.length > 0 ? 'outside' : 'no-line';
  });
  const all = apart(lines);
  const { ways, keptWays } = waysInBounds(all, new Int32Array(0), bounds);
  for (const [line, kept] of keptWays.entries()) if (kept) fates[featureOfLine[line]] = 'kept';
  const [west, south, east, north] = bounds;
  const plane = localPlane([(west + east) / 2, (south + north) / 2]);
  return { ways: welded(ways, plane), fileLngLats: all.nodeLngLats, fates };
}

function linesOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

/** Ways that share no node yet: cutting comes first, since far away the plane has no positions. */
function apart(lines: readonly Float64Array[]): WalkWays {
  const wayStarts = new Int32Array(lines.length + 1);
  for (const [at, line] of lines.entries()) wayStarts[at + 1] = wayStarts[at] + line.length / 2;
  const nodeCount = wayStarts[lines.length];
  const nodeLngLats = new Float64Array(2 * nodeCount);
  for (const [at, line] of lines.entries()) nodeLngLats.set(line, 2 * wayStarts[at]);
  return {
    nodeLngLats,
    lines: {
      wayStarts,
      wayNodes: Int32Array.from({ length: nodeCount }, (_, node) => node),
      waySteps: new Uint8Array(lines.length),
      waySlopes: new Float32Array(lines.length).fill(NaN),
    },
  };
}

function welded({ nodeLngLats, lines }: WalkWays, plane: LocalPlane): WalkWays {
  const { wayStarts, wayNodes } = lines;
  const meters = plane.project(nodeLngLats);
  const paths = Array.from({ length: wayStarts.length - 1 }, (_, way) => {
    const path = new Float64Array(2 * (wayStarts[way + 1] - wayStarts[way]));
    for (let at = wayStarts[way]; at < wayStarts[way + 1]; at++) {
      path.set(meters.subarray(2 * wayNodes[at], 2 * wayNodes[at] + 2), 2 * (at - wayStarts[way]));
    }
    return path;
  });
  const { corners, lineStarts, lineCorners } = weldCorners(paths, snapMeters);
  return {
    nodeLngLats: plane.unproject(corners),
    lines: { ...lines, wayStarts: lineStarts, wayNodes: lineCorners },
  };
}
