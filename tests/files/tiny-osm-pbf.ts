import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

/** A node of a tiny extract: id, degrees, tags. */
export interface TinyNode {
  readonly id: number;
  readonly lng: number;
  readonly lat: number;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A way of a tiny extract. */
export interface TinyWay {
  readonly tags: Readonly<Record<string, string>>;
  readonly nodes: readonly number[];
}

/** How the extract is written; what is left out is as most writers do it. */
export interface TinyStyle {
  readonly features?: readonly string[];
  readonly isPacked?: boolean;
  readonly isDense?: boolean;
  readonly granularity?: number;
  readonly latOffset?: number;
  readonly seconds?: number;
}

const nanodegrees = 1e9;

/** Writes a header block and one data block of an OpenStreetMap extract. */
export function tinyOsmPbf(
  nodes: readonly TinyNode[],
  ways: readonly TinyWay[],
  style: TinyStyle = {},
): Uint8Array {
  const header = message((pbf) => {
    for (const feature of style.features ?? ['OsmSchema-V0.6', 'DenseNodes']) {
      pbf.writeStringField(4, feature);
    }
    if (style.seconds !== undefined) pbf.writeVarintField(32, style.seconds);
  });
  const data = dataBlock(nodes, ways, style);
  return joined([
    fileBlock('OSMHeader', packedBlob(header, style.isPacked)),
    fileBlock('OSMData', packedBlob(data, style.isPacked)),
  ]);
}

/** One block of a file: its length, its header, its body. */
export function fileBlock(type: string, body: Uint8Array, statedBytes = body.length): Uint8Array {
  const header = message((pbf) => {
    pbf.writeStringField(1, type);
    pbf.writeVarintField(3, statedBytes);
  });
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length);
  return joined([length, header, body]);
}

/** A blob, packed by zlib or not; `statedBytes` is the size it says it has. */
export function packedBlob(
  content: Uint8Array,
  isPacked = true,
  statedBytes = content.length,
): Uint8Array {
  return message((pbf) => {
    if (!isPacked) {
      pbf.writeBytesField(1, content);
      return;
    }
    pbf.writeVarintField(2, statedBytes);
    pbf.writeBytesField(3, deflateSync(content));
  });
}

/** A message of protocol buffers. */
export function message(write: (pbf: PbfWriter) => void): Uint8Array {
  const pbf = new PbfWriter();
  write(pbf);
  return pbf.finish().slice();
}

/** Bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function dataBlock(
  nodes: readonly TinyNode[],
  ways: readonly TinyWay[],
  { isDense = true, granularity = 100, latOffset = 0 }: TinyStyle,
): Uint8Array {
  const strings = [''];
  const text = (value: string): number => {
    if (!strings.includes(value)) strings.push(value);
    return strings.indexOf(value);
  };
  const toLat = (lat: number): number => Math.round((lat * nanodegrees - latOffset) / granularity);
  const toLng = (lng: number): number => Math.round((lng * nanodegrees) / granularity);
  const keys = (tags: Readonly<Record<string, string>> = {}): number[] =>
    Object.keys(tags).map(text);
  const values = (tags: Readonly<Record<string, string>> = {}): number[] =>
    Object.values(tags).map(text);

  const group = message((pbf) => {
    if (isDense) {
      const dense = message((inner) => {
        inner.writePackedSVarint(1, deltas(nodes.map(({ id }) => id)));
        inner.writePackedSVarint(8, deltas(nodes.map(({ lat }) => toLat(lat))));
        inner.writePackedSVarint(9, deltas(nodes.map(({ lng }) => toLng(lng))));
        const tags = nodes.flatMap((node) => [
          ...keys(node.tags).flatMap((key, at) => [key, values(node.tags)[at]]),
          0,
        ]);
        inner.writePackedVarint(10, tags);
      });
      pbf.writeBytesField(2, dense);
    } else {
      for (const node of nodes) {
        const plain = message((inner) => {
          inner.writeSVarintField(1, node.id);
          inner.writePackedVarint(2, keys(node.tags));
          inner.writePackedVarint(3, values(node.tags));
          inner.writeSVarintField(8, toLat(node.lat));
          inner.writeSVarintField(9, toLng(node.lng));
        });
        pbf.writeBytesField(1, plain);
      }
    }
    for (const [at, way] of ways.entries()) {
      const one = message((inner) => {
        inner.writeVarintField(1, at + 1);
        inner.writePackedVarint(2, keys(way.tags));
        inner.writePackedVarint(3, values(way.tags));
        inner.writePackedSVarint(8, deltas(way.nodes));
      });
      pbf.writeBytesField(3, one);
    }
  });
  const table = message((pbf) => {
    for (const one of strings) pbf.writeStringField(1, one);
  });
  return message((pbf) => {
    pbf.writeBytesField(1, table);
    pbf.writeBytesField(2, group);
    if (granularity !== 100) pbf.writeVarintField(17, granularity);
    if (latOffset !== 0) pbf.writeVarintField(19, latOffset);
  });
}

function deltas(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}
