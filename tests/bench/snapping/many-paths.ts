import { seededRandom } from '../engine/city.ts';

const lineCount = 1_000;
const verticesPerLine = 50;
export const vertexCount = lineCount * verticesPerLine;

/** Winding lines over the middle of Trondheim, made up and the same every time. */
export const manyPaths = {
  bounds: [10.37, 63.41, 10.43, 63.435],
  lines: windingLines(),
} as const;

function windingLines(): readonly (readonly GeoJSON.Position[])[] {
  const random = seededRandom(11);
  return Array.from({ length: lineCount }, () => {
    let lng = 10.37 + 0.055 * random();
    let lat = 63.41 + 0.023 * random();
    let turn = random() * 2 * Math.PI;
    return Array.from({ length: verticesPerLine }, (): GeoJSON.Position => {
      turn += (random() - 0.5) * 1.2;
      lng += 0.0003 * Math.cos(turn);
      lat += 0.000135 * Math.sin(turn);
      return [lng, lat];
    });
  });
}
