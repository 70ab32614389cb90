import { PbfReader } from 'pbf';
import { OsmRefusal } from './osm-refusal.ts';

/** Wire types of protocol buffers that a field may have. */
export const wireVarint = 0;
export const wireBytes = 2;

/**
 * Visits the fields of one message. `visit` reads the value from `reader` or leaves it, in which
 * case it is skipped. The library does not check its bounds; here a message that ends in the middle
 * of a field, or says it is longer than it is, throws `OsmRefusal`.
 */
export function readMessage(
  bytes: Uint8Array,
  visit: (field: number, reader: PbfReader) => void,
): void {
  const reader = new PbfReader(bytes);
  try {
    for (let field = reader.nextField(); field !== 0; field = reader.nextField()) {
      visit(field, reader);
      if (reader.pos > bytes.length) break;
    }
  } catch (error) {
    if (error instanceof OsmRefusal) throw error;
    throw new OsmRefusal('malformed', error instanceof Error ? error.message : 'unreadable field');
  }
  if (reader.pos !== bytes.length) {
    throw new OsmRefusal('malformed', `a message of ${bytes.length} bytes ends at ${reader.pos}`);
  }
}

/** The bytes of a field; throws where it is of another type. */
export function readBytesField(reader: PbfReader): Uint8Array {
  if (reader.type !== wireBytes) throw new OsmRefusal('malformed', `wire type ${reader.type}`);
  return reader.readBytes();
}

/** The whole number of a field, negative ones too; throws where it is of another type or too large. */
export function readIntegerField(reader: PbfReader, isZigzag = false): number {
  if (reader.type !== wireVarint) throw new OsmRefusal('malformed', `wire type ${reader.type}`);
  return safe(isZigzag ? reader.readSVarint() : reader.readVarint(true));
}

/** The packed whole numbers of a field, each added to the one before it where `isDelta`. */
export function readPackedField(
  reader: PbfReader,
  isZigzag: boolean,
  isDelta: boolean,
): readonly number[] {
  const bytes = readBytesField(reader);
  const packed = new PbfReader(bytes);
  const numbers: number[] = [];
  let before = 0;
  while (packed.pos < bytes.length) {
    const number = isZigzag ? packed.readSVarint() : packed.readVarint(true);
    before = isDelta ? safe(before + number) : number;
    numbers.push(before);
  }
  if (packed.pos !== bytes.length) throw new OsmRefusal('malformed', 'packed numbers cut short');
  return numbers;
}

function safe(number: number): number {
  if (!Number.isSafeInteger(number)) throw new OsmRefusal('malformed', `number ${number}`);
  return number;
}
