import type { ReadFeature } from '../../files/features/feature-reading.ts';
import { fieldNames } from './field-names.ts';
import type { InputFile } from './read-input.ts';
import { fileTrouble } from './coverage-trouble.ts';

/** Fields that name an area, the likeliest first. */
const likely = [
  /^(id|zone|zone_?id|sone|zon)$/i,
  /(nr|nummer|kod|kode|code|kommunenummer|grunnkrets|nyckelkod)$/i,
  /^(name|navn|namn|nimi)$/i,
  /(name|navn|namn)$/i,
];

/** The names of the zones in their order, and the field they come from. */
export interface ZoneNames {
  readonly names: readonly string[];
  /** In words, for what is said. */
  readonly source: string;
}

/**
 * Names the zones by the field asked for, else by the first likely field (or the feature's id) that
 * has a value for each zone and tells them apart, else by their place in the file. Throws trouble
 * when the field asked for does not exist.
 */
export function nameZones({ path, features }: InputFile, field: string | null): ZoneNames {
  const fields = fieldNames(features);
  if (field !== null) {
    if (!fields.includes(field)) {
      const known = fields.length > 0 ? `it has ${fields.join(', ')}` : 'it has no fields';
      throw fileTrouble(path, `there is no field ${field}; ${known}`);
    }
    const names = features.map((feature) => textOf(feature.properties[field]));
    return { names: withNumbers(names), source: field };
  }
  const candidates = likely.flatMap((form) => fields.filter((name) => form.test(name)));
  for (const name of candidates) {
    const names = features.map((feature) => textOf(feature.properties[name]));
    if (tellApart(names)) return { names, source: name };
  }
  const ids = features.map(({ id }) => textOf(id));
  if (tellApart(ids)) return { names: ids, source: "the feature's id" };
  return { names: features.map(({ number }) => String(number)), source: 'place in the file' };
}

/** How many zones share their name with an earlier one. */
export function countRepeats(names: readonly string[]): number {
  return names.length - new Set(names).size;
}

function withNumbers(names: readonly string[]): readonly string[] {
  return names.map((name, at) => (name === '' ? `#${at + 1}` : name));
}

function tellApart(names: readonly string[]): boolean {
  return names.every((name) => name !== '') && countRepeats(names) === 0;
}

function textOf(value: ReadFeature['properties'][string]): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
