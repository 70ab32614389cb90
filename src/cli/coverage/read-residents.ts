import type { ReadFeature } from '../../files/features/feature-reading.ts';
import { fileTrouble, usageTrouble } from './coverage-trouble.ts';
import { fieldNames } from './field-names.ts';
import type { InputFile } from './read-input.ts';

/** Some people, and where they are: at a point, or in an area. */
export interface ResidentFeature {
  readonly residents: number;
  readonly place: GeoJSON.Point | GeoJSON.MultiPoint | GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

/** Fields that hold a number of people, as publishers of the Nordic countries call them. */
const usual =
  /^(residents|population|pop|pop_?tot(al)?|bef(_?tot)?|befolk?ning(_\d{4})?|folkemengde|folkm[aä]ngd|innb(yggere|yggjarar)?|inv[aå]nare|antall_?(personer|innbyggere|bosatte)|bosatte|totalt?|v[aä]est[oö])$/i;

/**
 * The features that have a number of residents and stand somewhere. The number is the sum of the
 * fields asked for, else in the one field with a usual name. Features without a number, with a negative
 * one or with a line as their place are left out and counted aloud. Throws trouble when the field
 * is not there or not clear, or the area rule is asked of points.
 */
export function readResidents(
  { path, features }: InputFile,
  wantedFields: readonly string[],
  rule: 'area' | 'point' | null,
  say: (line: string) => void,
): readonly ResidentFeature[] {
  const names = fieldNames(features);
  const fields = wantedFields.length > 0 ? wantedFields : [obviousField(path, features)];
  const missing = fields.find((name) => !names.includes(name));
  if (missing !== undefined) {
    const known = names.join(', ') || 'none';
    throw fileTrouble(path, `there is no field ${missing}; its fields: ${known}`);
  }
  const field = fields.join(' + ');
  if (wantedFields.length === 0) say(`${path}: residents are taken from the field ${field}`);
  const found: ResidentFeature[] = [];
  let unknown = 0;
  let negative = 0;
  let lines = 0;
  for (const { geometry, properties } of features) {
    if (geometry === null) continue;
    const numbers = fields.map((name) => numberOf(properties[name]));
    const residents = numbers.reduce((sum, one) =>
      sum === null || one === null ? null : sum + one,
    );
    const place = placeOf(geometry);
    if (residents === null) unknown++;
    else if (numbers.some((number) => number !== null && number < 0)) negative++;
    else if (place === null) lines++;
    else found.push({ residents, place });
  }
  if (unknown > 0) say(`${path}: ${unknown} without a number in ${field} are left out`);
  if (negative > 0) say(`${path}: ${negative} with a negative number in ${field} are left out`);
  if (lines > 0) say(`${path}: ${lines} that are neither point nor area are left out`);
  if (found.length === 0) throw fileTrouble(path, `no feature has a number in ${field}`);
  if (rule === 'area' && found.every(({ place }) => isPoint(place))) {
    throw usageTrouble(`--residents-rule area needs areas, and ${path} has points`);
  }
  return found;
}

/** Whether people stand at a point. */
export function isPoint(
  place: ResidentFeature['place'],
): place is GeoJSON.Point | GeoJSON.MultiPoint {
  return place.type === 'Point' || place.type === 'MultiPoint';
}

function obviousField(path: string, features: readonly ReadFeature[]): string {
  const numeric = fieldNames(features).filter((name) =>
    features.some(({ properties }) => typeof properties[name] === 'number'),
  );
  const named = numeric.filter((name) => usual.test(name));
  if (named.length === 1) return named[0];
  const known = numeric.length > 0 ? `with numbers: ${numeric.join(', ')}` : 'none has numbers';
  throw usageTrouble(
    `${path}: say which field holds the residents with --residents-field (${known})`,
  );
}

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function placeOf(geometry: GeoJSON.Geometry): ResidentFeature['place'] | null {
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint':
    case 'Polygon':
    case 'MultiPolygon':
      return geometry;
    default:
      return null;
  }
}
