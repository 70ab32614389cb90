import { degreesPerMeter } from './degrees-per-meter.ts';

/** The line made longer at both ends, straight on, by metres. Degrees. */
export function extendLine(
  line: readonly GeoJSON.Position[],
  meters: number,
): readonly GeoJSON.Position[] {
  const beginning = pastEnd(line.toReversed(), meters);
  const end = pastEnd(line, meters);
  return [...(beginning ? [beginning] : []), ...line, ...(end ? [end] : [])];
}

function pastEnd(line: readonly GeoJSON.Position[], meters: number): GeoJSON.Position | null {
  const end = line.at(-1);
  const before = line.findLast((p) => end !== undefined && (p[0] !== end[0] || p[1] !== end[1]));
  if (!end || !before) return null;
  const step = degreesPerMeter(end[1]);
  const [east, north] = [(end[0] - before[0]) / step.lng, (end[1] - before[1]) / step.lat];
  const share = meters / Math.hypot(east, north);
  return [end[0] + share * (end[0] - before[0]), end[1] + share * (end[1] - before[1])];
}
