import type { Outcome } from '../../domain/outcome.ts';
import type { StatDimension, StatRows, StatTable } from '../../domain/statistics/stat-table.ts';
import { fieldOf, isFields, type JsonFields } from './json-fields.ts';
import { signList } from './sign-list.ts';

/** Cells of one table; more would be no table of zones and years. */
export const mostCells = 1_000_000;

type Cells = Pick<StatTable, 'rows' | 'skipped'>;

/**
 * The cells of a JSON-stat dataset in the order of its dimensions, the last one running fastest:
 * `value` a list as long as the product of the sizes, or an object by place; `status` one sign for
 * all, a list or an object. Of a table that is mostly empty only the places that are told are
 * cells. Refused: `stat-wrong-size` (values: expected, found), `stat-too-many` (values: count, most),
 * `stat-no-values`.
 */
export function jsonStatCells(
  dataset: JsonFields,
  dimensions: readonly StatDimension[],
): Outcome<Cells> {
  const sizes = dimensions.map(({ categories }) => categories.length);
  const product = sizes.reduce((all, size) => all * size, 1);
  const value = fieldOf(dataset, 'value');
  const status = fieldOf(dataset, 'status');
  const places = placesOf(value, status, product);
  if (!places.ok) return places;
  const { count, placeOf } = places.value;
  const rows = emptyRows(count, sizes.length);
  const signs = signList();
  for (let row = 0; row < count; row += 1) {
    const place = placeOf(row);
    let rest = place;
    for (let i = sizes.length - 1; i >= 0; i -= 1) {
      rows.at[i][row] = rest % sizes[i];
      rest = Math.floor(rest / sizes[i]);
    }
    const given = at(value, place);
    const number = numberOf(given);
    rows.values[row] = number;
    const isUnread = Number.isNaN(number) && given !== null && given !== undefined;
    // What is no number is shown as the sign it may be.
    const sign = signAt(status, place, product) || (isUnread ? JSON.stringify(given) : '');
    rows.signAt[row] = signs.placeOf(sign);
  }
  return { ok: true, value: { rows: { ...rows, count, signs: signs.all() }, skipped: [] } };
}

interface Places {
  readonly count: number;
  readonly placeOf: (row: number) => number;
}

function placesOf(value: unknown, status: unknown, product: number): Outcome<Places> {
  if (Array.isArray(value)) {
    if (value.length !== product) return wrongSize(product, value.length);
    if (product > mostCells) return tooMany(product);
    return { ok: true, value: { count: product, placeOf: (row) => row } };
  }
  if (!isFields(value)) return { ok: false, reason: 'stat-no-values' };
  if (Array.isArray(status) && status.length > 1 && status.length !== product) {
    return wrongSize(product, status.length);
  }
  const told = new Set<number>();
  for (const key of [...Object.keys(value), ...(isFields(status) ? Object.keys(status) : [])]) {
    const place = Number(key);
    if (!Number.isInteger(place) || place < 0 || place >= product) {
      return wrongSize(product, Number.isFinite(place) ? place + 1 : 0);
    }
    told.add(place);
  }
  if (product <= mostCells) {
    return { ok: true, value: { count: product, placeOf: (row) => row } };
  }
  if (told.size > mostCells) return tooMany(told.size);
  const sorted = Float64Array.from(told).sort();
  return { ok: true, value: { count: sorted.length, placeOf: (row) => sorted[row] } };
}

function wrongSize(expected: number, found: number): Outcome<never> {
  return { ok: false, reason: 'stat-wrong-size', values: { expected, found } };
}

function tooMany(count: number): Outcome<never> {
  return { ok: false, reason: 'stat-too-many', values: { count, most: mostCells } };
}

function emptyRows(count: number, dimensions: number): Pick<StatRows, 'at' | 'values' | 'signAt'> {
  return {
    at: Array.from({ length: dimensions }, () => new Uint32Array(count)),
    values: new Float64Array(count),
    signAt: new Uint16Array(count),
  };
}

function at(value: unknown, place: number): unknown {
  if (Array.isArray(value)) return value[place];
  return isFields(value) ? fieldOf(value, String(place)) : undefined;
}

function numberOf(given: unknown): number {
  if (typeof given === 'number') return Number.isFinite(given) ? given : Number.NaN;
  return typeof given === 'string' && /^-?\d+(\.\d+)?$/.test(given.trim())
    ? Number(given)
    : Number.NaN;
}

/** One sign in a list or as a text stands for every cell. */
function signAt(status: unknown, place: number, product: number): string {
  if (typeof status === 'string') return status.trim();
  const isForAll = Array.isArray(status) && status.length === 1 && product !== 1;
  const sign = isForAll ? (status[0] as unknown) : at(status, place);
  return typeof sign === 'string' ? sign.trim() : '';
}
