import type { NetworkReport, PathNetwork } from '../domain/path-network.ts';

const version = 1;
const headBytes = 4;

/** The lengths of the arrays, which follow the head in this order. */
interface PackedHead {
  readonly version: number;
  readonly name: string;
  readonly openedAt: string;
  readonly report: NetworkReport;
  readonly counts: readonly [nodes: number, entrances: number, ways: number, passes: number];
}

/** A network as one run of bytes, for a storage that keeps files. */
export function packNetwork({ name, openedAt, ways, entranceNodes, report }: PathNetwork): Blob {
  const { wayStarts, wayNodes, waySteps, waySlopes } = ways.lines;
  const counts: PackedHead['counts'] = [
    ways.nodeLngLats.length / 2,
    entranceNodes.length,
    waySteps.length,
    wayNodes.length,
  ];
  const head: PackedHead = { version, name, openedAt, report, counts };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const length = Uint32Array.of(text.length);
  const arrays = [
    ways.nodeLngLats,
    entranceNodes,
    wayStarts,
    wayNodes,
    waySlopes,
    waySteps,
  ] as const;
  return new Blob([length, text, ...arrays.map((array) => array.slice())]);
}

/** The network of a run of bytes; null where it is damaged or of another version. */
export function unpackNetwork(bytes: ArrayBuffer): PathNetwork | null {
  if (bytes.byteLength < headBytes) return null;
  const textBytes = new DataView(bytes).getUint32(0, true);
  if (headBytes + textBytes > bytes.byteLength) return null;
  const head = parseHead(new TextDecoder().decode(new Uint8Array(bytes, headBytes, textBytes)));
  if (!head) return null;
  const [nodes, entrances, ways, passes] = head.counts;
  let at = headBytes + textBytes;
  const expected = at + 16 * nodes + 4 * (entrances + ways + 1 + passes + ways) + ways;
  if (expected !== bytes.byteLength) return null;
  const take = (length: number): ArrayBuffer => {
    at += length;
    return bytes.slice(at - length, at);
  };
  // The order in which they were packed.
  const nodeLngLats = new Float64Array(take(16 * nodes));
  const entranceNodes = new Int32Array(take(4 * entrances));
  const wayStarts = new Int32Array(take(4 * (ways + 1)));
  const wayNodes = new Int32Array(take(4 * passes));
  const waySlopes = new Float32Array(take(4 * ways));
  const waySteps = new Uint8Array(take(ways));
  const areNodes = (all: Int32Array): boolean => all.every((node) => node >= 0 && node < nodes);
  const areStarts =
    wayStarts[0] === 0 &&
    wayStarts[ways] === passes &&
    wayStarts.every((start, way) => way === 0 || start >= wayStarts[way - 1]);
  const arePositions = nodeLngLats.every((value) => Number.isFinite(value));
  if (!areStarts || !arePositions || !areNodes(wayNodes) || !areNodes(entranceNodes)) return null;
  const { name, openedAt, report } = head;
  const lines = { wayStarts, wayNodes, waySteps, waySlopes };
  return { name, openedAt, ways: { nodeLngLats, lines }, entranceNodes, report };
}

function parseHead(text: string): PackedHead | null {
  let head: unknown;
  try {
    head = JSON.parse(text);
  } catch {
    return null;
  }
  return isHead(head) ? head : null;
}

/** Only this app writes here, under a version: what has its form is what was written. */
function isHead(value: unknown): value is PackedHead {
  if (!isRecord(value) || value.version !== version || !isRecord(value.report)) return false;
  const { counts, name, openedAt, report } = value;
  return (
    Array.isArray(counts) &&
    counts.length === 4 &&
    counts.every((count) => Number.isInteger(count) && count >= 0) &&
    typeof name === 'string' &&
    typeof openedAt === 'string' &&
    [report.read, report.kept, report.repaired, report.skipped].every(Number.isInteger) &&
    isRecord(report.repairs) &&
    isRecord(report.skips) &&
    Array.isArray(report.notices)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
