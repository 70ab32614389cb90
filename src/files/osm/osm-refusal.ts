/**
 * Why an OpenStreetMap extract is not read: `empty` – no bytes; `not-osm-pbf` – something else than
 * an extract in protocol buffers; `truncated` – it ends in the middle of a block; `malformed` – a
 * block says what cannot be; `oversized` – a block is larger than the format allows;
 * `unknown-compression` – a block is packed by another method than zlib; `unknown-feature` – the
 * file asks of its reader what this one cannot do; `no-ways` – nothing in it can be walked.
 */
export type OsmRefusalReason =
  | 'empty'
  | 'not-osm-pbf'
  | 'truncated'
  | 'malformed'
  | 'oversized'
  | 'unknown-compression'
  | 'unknown-feature'
  | 'no-ways';

/** Thrown inside the reader where a file cannot be read on; `readOsmPbf` gives it as a value. */
export class OsmRefusal extends Error {
  readonly reason: OsmRefusalReason;
  /** What exactly, for whoever wants to know: a feature's name, a number of bytes. */
  readonly detail: string;

  constructor(reason: OsmRefusalReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'OsmRefusal';
    this.reason = reason;
    this.detail = detail;
  }
}
