import { OsmRefusal } from './osm-refusal.ts';
import { readBytesField, readIntegerField, readMessage } from './read-message.ts';

/** What the header of an extract says. */
export interface OsmHeader {
  /** Until when changes are in the data, as an ISO date and time; null where it is not said. */
  readonly dataTime: string | null;
  readonly writtenBy: string | null;
}

const knownFeatures: ReadonlySet<string> = new Set(['OsmSchema-V0.6', 'DenseNodes']);

/** Latest time that a date can hold, in seconds. */
const mostSeconds = 8.64e12;

/**
 * Reads the unpacked header of an extract. Throws `OsmRefusal` where it asks for a feature that
 * is not known here: the format tells readers to refuse then.
 */
export function readHeaderBlock(bytes: Uint8Array): OsmHeader {
  let writtenBy: string | null = null;
  let seconds: number | null = null;
  const text = new TextDecoder();
  readMessage(bytes, (field, reader) => {
    if (field === 4) {
      const feature = text.decode(readBytesField(reader));
      if (!knownFeatures.has(feature)) throw new OsmRefusal('unknown-feature', feature);
    }
    if (field === 16) writtenBy = text.decode(readBytesField(reader));
    if (field === 32) seconds = readIntegerField(reader);
  });
  const isTime = seconds !== null && Math.abs(seconds) < mostSeconds;
  return { writtenBy, dataTime: isTime ? new Date((seconds ?? 0) * 1000).toISOString() : null };
}
