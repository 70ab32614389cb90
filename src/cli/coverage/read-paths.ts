import type { OsmReading } from '../../files/read-osm-pbf.ts';
import { readOsmPbf } from '../../files/read-osm-pbf.ts';
import { isOsmPbf } from '../../files/read-features.ts';
import { fileTrouble } from './coverage-trouble.ts';
import type { PathSource } from './network-reach.ts';
import { readBytes, readInput, type InputReading } from './read-input.ts';
import { osmRefusalWords } from './refusal-words.ts';

/** Reads paths to walk on from an OpenStreetMap extract, or from lines. Throws trouble. */
export async function readPaths(path: string, reading: InputReading): Promise<PathSource> {
  const bytes = readBytes(path);
  if (isOsmPbf(bytes)) {
    const outcome = await readOsmPbf(new Uint8Array(bytes));
    if (!outcome.ok) {
      throw fileTrouble(path, osmRefusalWords(outcome.reason, outcome.detail));
    }
    reading.say(`${path}: ${osmWords(outcome.value)}`);
    return outcome.value.ways;
  }
  const file = await readInput(path, reading);
  const isLine = (type: string | undefined): boolean =>
    type === 'LineString' || type === 'MultiLineString';
  if (!file.features.some(({ geometry }) => isLine(geometry?.type))) {
    throw fileTrouble(path, 'there is no line to walk along in it');
  }
  return file;
}

function osmWords({ keptWays, skippedWays, dataTime }: OsmReading): string {
  const skipped = Object.entries(skippedWays);
  const all = skipped.reduce((sum, [, count]) => sum + count, keptWays);
  const reasons = skipped
    .filter(([, count]) => count > 0)
    .map(([why, count]) => `${count} ${why}`)
    .join('; ');
  return (
    `OpenStreetMap${dataTime === null ? '' : ` of ${dataTime}`}: read ${all} ways = ` +
    `kept ${keptWays} + repaired 0 + skipped ${all - keptWays}${reasons && ` (${reasons})`}`
  );
}
