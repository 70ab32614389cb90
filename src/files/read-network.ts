import type { Outcome } from '../domain/outcome.ts';
import type { NetworkReport, PathNetwork } from '../domain/path-network.ts';
import type { WalkWays } from '../domain/walk-ways.ts';
import type { Bounds } from '../geo/bounds.ts';
import { measureLength } from '../geo/measure-length.ts';
import type { FeatureReading } from './features/feature-reading.ts';
import { openNetworkFile, type NetworkFile } from './network/open-network-file.ts';
import { waysFromFeatures } from './network/ways-from-features.ts';
import { waysInBounds } from './network/ways-in-bounds.ts';
import { isOsmPbf, readFeatures, tallyFeatures } from './read-features.ts';
import { readOsmPbf, type OsmReading, type OsmReadingOptions } from './read-osm-pbf.ts';

export type { NetworkFile };

/** What was read of a file of paths; the name and the day are whose who opens it. */
export type NetworkReading = Omit<PathNetwork, 'name' | 'openedAt'>;

type Refused = Extract<Outcome, { readonly ok: false }>;

/**
 * The paths of a place from a file of any kind: an OpenStreetMap extract (.osm.pbf), or lines in
 * GeoJSON, FlatGeobuf or a Shapefile in any reference system it declares, also zipped. Known by its
 * content. `bounds` (degrees): what lies outside is left out. Every way or feature of the file is
 * accounted for in the report. `options` as of `readOsmPbf`.
 *
 * Refused with keys `refused.paths-<reason>` and the value `detail`: what the readers refuse,
 * `zip-broken`, `zip-without-map`, `zip-of-many`, `no-lines`, and `elsewhere` (values: `latitude`,
 * `longitude`) where nothing of the file lies within the bounds. Throws only where `signal` stops it.
 */
export async function readNetwork(
  file: NetworkFile,
  bounds: Bounds,
  options: OsmReadingOptions = {},
): Promise<Outcome<NetworkReading>> {
  const opened = await openNetworkFile(file);
  if (!opened.ok) return refused(opened.reason, opened.detail);
  options.signal?.throwIfAborted();
  if (isOsmPbf(opened.value.bytes)) {
    const read = await readOsmPbf(opened.value.bytes, options);
    if (read.ok) return fromExtract(read.value, bounds);
    return refused(read.reason === 'empty' ? 'empty-file' : read.reason, read.detail);
  }
  const read = await readFeatures(opened.value, null);
  return read.ok ? fromFeatures(read.value, bounds) : refused(read.reason, read.detail);
}

function fromExtract(reading: OsmReading, bounds: Bounds): Outcome<NetworkReading> {
  const { ways, wayOfPart, entranceNodes, keptWays, skippedWays } = reading;
  const bounded = waysInBounds(ways, entranceNodes, bounds);
  if (bounded.ways.nodeLngLats.length === 0) return elsewhere(ways.nodeLngLats);
  // A way cut at a gate is several here and one in the file.
  const inside = new Set(wayOfPart.filter((_, part) => bounded.keptWays[part] === 1)).size;
  const placed = new Set(wayOfPart).size;
  const skips = { ...skippedWays, 'missing-nodes': keptWays - placed, outside: placed - inside };
  const skipped = sum(Object.values(skips));
  return {
    ok: true,
    value: {
      ways: bounded.ways,
      entranceNodes: bounded.entranceNodes,
      report: {
        format: 'OpenStreetMap',
        systemName: 'WGS 84',
        dataTime: reading.dataTime,
        read: inside + skipped,
        kept: inside,
        repaired: 0,
        skipped,
        repairs: {},
        skips: withoutZeros(skips),
        notices: [
          ...counted('cut-at-barriers', reading.barrierCount),
          ...counted('cut-at-missing-nodes', reading.missingCount),
        ],
        lengthMeters: lengthOf(bounded.ways),
      },
    },
  };
}

function fromFeatures(reading: FeatureReading, bounds: Bounds): Outcome<NetworkReading> {
  const { features, format, systemName, notices } = reading;
  const { ways, fileLngLats, fates } = waysFromFeatures(features, bounds);
  if (ways.nodeLngLats.length === 0) {
    if (fates.includes('outside')) return elsewhere(fileLngLats);
    return refused('no-lines', String(features.length));
  }
  const usable = features.filter((_, at) => fates[at] === 'kept');
  const { kept, repaired, repairs } = tallyFeatures({ features: usable });
  const count = (fate: string): number =>
    features.filter(({ refusal }, at) => refusal === null && fates[at] === fate).length;
  const { refusals } = tallyFeatures({ features });
  const skips = {
    ...Object.fromEntries(refusals),
    'no-line': count('no-line'),
    outside: count('outside'),
  };
  return {
    ok: true,
    value: {
      ways,
      entranceNodes: new Int32Array(0),
      report: {
        format,
        systemName,
        dataTime: null,
        read: features.length,
        kept,
        repaired,
        skipped: features.length - kept - repaired,
        repairs: Object.fromEntries(repairs),
        skips: withoutZeros(skips),
        // What a file says of its attributes is of no weight here: none of them is read.
        notices: [
          ...notices.filter(({ notice }) => notice !== 'no-attributes'),
          { notice: 'lines-only', detail: '' },
        ],
        lengthMeters: lengthOf(ways),
      },
    },
  };
}

function counted(notice: string, count: number): NetworkReport['notices'] {
  return count === 0 ? [] : [{ notice, detail: String(count) }];
}

function withoutZeros(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function lengthOf({ nodeLngLats, lines: { wayStarts, wayNodes } }: WalkWays): number {
  let meters = 0;
  for (let way = 0; way + 1 < wayStarts.length; way++) {
    const nodes = wayNodes.subarray(wayStarts[way], wayStarts[way + 1]);
    meters += measureLength(
      Array.from(nodes, (node) => [nodeLngLats[2 * node], nodeLngLats[2 * node + 1]]),
    );
  }
  return meters;
}

/** Where most of a file lies: one ferry to far away must not draw its middle out to sea. */
function elsewhere(lngLats: Float64Array): Refused {
  const middle = (odd: 0 | 1): number => {
    const sorted = lngLats.filter((_, at) => at % 2 === odd).sort();
    return Math.round(sorted[sorted.length >> 1]);
  };
  return {
    ok: false,
    reason: 'paths-elsewhere',
    values: { latitude: middle(1), longitude: middle(0) },
  };
}

function refused(reason: string, detail: string): Refused {
  return { ok: false, reason: `paths-${reason}`, values: { detail } };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
