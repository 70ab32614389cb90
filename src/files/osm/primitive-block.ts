import { OsmRefusal } from './osm-refusal.ts';
import { readBytesField, readIntegerField, readMessage, readPackedField } from './read-message.ts';

/** The names and values of an object's tags. */
export type OsmTags = ReadonlyMap<string, string>;

/** Whoever wants the objects of a block; what is not asked for is not read. */
export interface OsmVisitor {
  /** Position in degrees. `tags` reads the tags, and is to be called at once or never. */
  readonly node?: (id: number, lng: number, lat: number, tags: () => OsmTags) => void;
  /** `nodeIds`: the nodes the way passes, in order. */
  readonly way?: (tags: OsmTags, nodeIds: readonly number[]) => void;
}

const noTags: OsmTags = new Map();
const nanodegree = 1e-9;

/**
 * Reads an unpacked data block and hands its objects to the visitor, nodes and ways in the order
 * of the file; relations and changesets are passed over. Gives true where the block holds nodes.
 * Throws `OsmRefusal`.
 */
export function readPrimitiveBlock(bytes: Uint8Array, visitor: OsmVisitor): boolean {
  const groups: Uint8Array[] = [];
  let strings: Uint8Array[] = [];
  let granularity = 100;
  let latOffset = 0;
  let lngOffset = 0;
  readMessage(bytes, (field, reader) => {
    if (field === 1) strings = readStringTable(readBytesField(reader));
    else if (field === 2) groups.push(readBytesField(reader));
    else if (field === 17) granularity = readIntegerField(reader);
    else if (field === 19) latOffset = readIntegerField(reader);
    else if (field === 20) lngOffset = readIntegerField(reader);
  });
  const frame: Frame = {
    texts: new TextTable(strings),
    toLat: (value) => nanodegree * (latOffset + granularity * value),
    toLng: (value) => nanodegree * (lngOffset + granularity * value),
  };
  let hasNodes = false;
  for (const group of groups) {
    readMessage(group, (field, reader) => {
      if (field === 1 || field === 2) hasNodes = true;
      if (field === 1 && visitor.node) readNode(readBytesField(reader), frame, visitor.node);
      else if (field === 2 && visitor.node) readDense(readBytesField(reader), frame, visitor.node);
      else if (field === 3 && visitor.way) readWay(readBytesField(reader), frame, visitor.way);
    });
  }
  return hasNodes;
}

interface Frame {
  readonly texts: TextTable;
  readonly toLat: (value: number) => number;
  readonly toLng: (value: number) => number;
}

/** The strings of a block, each read when it is first asked for. */
class TextTable {
  private readonly bytes: readonly Uint8Array[];
  private readonly texts: (string | undefined)[] = [];
  private readonly decoder = new TextDecoder();

  constructor(bytes: readonly Uint8Array[]) {
    this.bytes = bytes;
  }

  at(place: number): string {
    const known = this.texts[place];
    if (known !== undefined) return known;
    const bytes = this.bytes[place];
    if (bytes === undefined) throw new OsmRefusal('malformed', `string ${place} does not exist`);
    const text = this.decoder.decode(bytes);
    this.texts[place] = text;
    return text;
  }

  tags(keys: readonly number[], values: readonly number[]): OsmTags {
    if (keys.length !== values.length) throw new OsmRefusal('malformed', 'a tag without a value');
    if (keys.length === 0) return noTags;
    return new Map(keys.map((key, at) => [this.at(key), this.at(values[at])]));
  }
}

function readStringTable(bytes: Uint8Array): Uint8Array[] {
  const strings: Uint8Array[] = [];
  readMessage(bytes, (field, reader) => {
    if (field === 1) strings.push(readBytesField(reader));
  });
  return strings;
}

function readNode(bytes: Uint8Array, frame: Frame, visit: NonNullable<OsmVisitor['node']>): void {
  let [id, lat, lng] = [0, 0, 0];
  let keys: readonly number[] = [];
  let values: readonly number[] = [];
  readMessage(bytes, (field, reader) => {
    if (field === 1) id = readIntegerField(reader, true);
    else if (field === 2) keys = readPackedField(reader, false, false);
    else if (field === 3) values = readPackedField(reader, false, false);
    else if (field === 8) lat = readIntegerField(reader, true);
    else if (field === 9) lng = readIntegerField(reader, true);
  });
  visit(id, frame.toLng(lng), frame.toLat(lat), () => frame.texts.tags(keys, values));
}

function readDense(bytes: Uint8Array, frame: Frame, visit: NonNullable<OsmVisitor['node']>): void {
  let ids: readonly number[] = [];
  let lats: readonly number[] = [];
  let lngs: readonly number[] = [];
  let keysValues: readonly number[] = [];
  readMessage(bytes, (field, reader) => {
    if (field === 1) ids = readPackedField(reader, true, true);
    else if (field === 8) lats = readPackedField(reader, true, true);
    else if (field === 9) lngs = readPackedField(reader, true, true);
    else if (field === 10) keysValues = readPackedField(reader, false, false);
  });
  if (lats.length !== ids.length || lngs.length !== ids.length) {
    throw new OsmRefusal('malformed', `${ids.length} nodes with ${lats.length} positions`);
  }
  let next = 0;
  for (let at = 0; at < ids.length; at++) {
    const first = next;
    // Tags of all nodes follow one another, key and value in turn, a 0 after each node's last.
    while (next < keysValues.length && keysValues[next] !== 0) next += 2;
    const end = next;
    next++;
    visit(ids[at], frame.toLng(lngs[at]), frame.toLat(lats[at]), () => {
      const keys: number[] = [];
      const values: number[] = [];
      for (let pair = first; pair < end; pair += 2) {
        keys.push(keysValues[pair]);
        values.push(keysValues[pair + 1] ?? -1);
      }
      return frame.texts.tags(keys, values);
    });
  }
}

function readWay(bytes: Uint8Array, frame: Frame, visit: NonNullable<OsmVisitor['way']>): void {
  let keys: readonly number[] = [];
  let values: readonly number[] = [];
  let nodeIds: readonly number[] = [];
  readMessage(bytes, (field, reader) => {
    if (field === 2) keys = readPackedField(reader, false, false);
    else if (field === 3) values = readPackedField(reader, false, false);
    else if (field === 8) nodeIds = readPackedField(reader, true, true);
  });
  visit(frame.texts.tags(keys, values), nodeIds);
}
