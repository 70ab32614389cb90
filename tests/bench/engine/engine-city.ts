import { type City, type CitySize, makeCity } from './city.ts';

/** The cities of the marks: MR is M with short radii, so that about half of it is covered. */
export const citySizes = {
  S: { columns: 10, rows: 6, targets: 300, radiusScale: 1 },
  M: { columns: 40, rows: 25, targets: 10_000, radiusScale: 1 },
  MR: { columns: 40, rows: 25, targets: 10_000, radiusScale: 0.25 },
  L: { columns: 100, rows: 100, targets: 100_000, radiusScale: 1 },
} satisfies Record<string, CitySize>;

export type CityName = keyof typeof citySizes;

/** The seeded city of a name: zones as a polygon set, targets as shapes, both in local metres. */
export function engineCity(name: CityName): City {
  return makeCity(citySizes[name]);
}
