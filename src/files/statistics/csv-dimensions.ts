import { guessRole } from '../../domain/statistics/guess-role.ts';
import { periodWithin } from '../../domain/statistics/stat-period.ts';
import type { StatCategory, StatDimension, StatRole } from '../../domain/statistics/stat-table.ts';
import type { CsvLayout } from './csv-layout.ts';

type Lines = readonly (readonly string[])[];

/** A dimension and where its category stands for a line and the place of a value column in it. */
export interface DimensionSource {
  readonly dimension: StatDimension;
  readonly placeOf: (line: number, valueColumn: number) => number;
}

const longestLabel = 300;

/**
 * The dimensions of a text table: a column that holds no values each, a code and its name in two
 * columns as one; the years of a wide table's columns; and the columns themselves where several
 * hold values of different things.
 */
export function csvDimensions(data: Lines, layout: CsvLayout): readonly DimensionSource[] {
  const values = new Set(layout.valueColumns);
  const columns = layout.columns.flatMap((name, at) =>
    values.has(at) ? [] : [factor(data, at, name)],
  );
  return [...joinPairs(columns), ...ofValueColumns(layout)].map(withRole);
}

interface Factor {
  readonly name: string;
  readonly texts: readonly string[];
  readonly places: Uint32Array;
}

function factor(data: Lines, at: number, name: string): Factor {
  const known = new Map<string, number>();
  const places = new Uint32Array(data.length);
  for (const [line, cells] of data.entries()) {
    const text = cells[at].trim().slice(0, longestLabel);
    const place = known.get(text) ?? known.size;
    known.set(text, place);
    places[line] = place;
  }
  return { name, texts: [...known.keys()], places };
}

/** Neighbouring columns of which each tells the other: `1617` and `Hitra`. */
function joinPairs(columns: readonly Factor[]): DimensionSource[] {
  const joined: DimensionSource[] = [];
  for (let i = 0; i < columns.length; i += 1) {
    const [one, next] = [columns[i], columns[i + 1] as Factor | undefined];
    const codes = next && tellOneAnother(one, next) ? codesAmong(one, next) : null;
    if (codes && next) {
      const names = codes === one ? next : one;
      const labels = new Map<string, string>();
      for (const [line, place] of codes.places.entries()) {
        labels.set(codes.texts[place], names.texts[names.places[line]]);
      }
      joined.push(source(codes, `${one.name} ${next.name}`, (code) => labels.get(code) ?? code));
      i += 1;
    } else {
      joined.push(source(one, one.name, (text) => text));
    }
  }
  return joined;
}

function tellOneAnother(one: Factor, other: Factor): boolean {
  if (one.texts.length < 2 || one.texts.length !== other.texts.length) return false;
  const pairs = new Map<number, number>();
  return one.places.every((place, line) => {
    const known = pairs.get(place);
    pairs.set(place, other.places[line]);
    return known === undefined || known === other.places[line];
  });
}

/** The column of codes where one holds codes and the other names; null else. */
function codesAmong(one: Factor, other: Factor): Factor | null {
  const areCodes = ({ texts }: Factor): boolean =>
    texts.every((text) => /\d/.test(text) && !/\s/.test(text));
  const areNames = ({ texts }: Factor): boolean => texts.every((text) => /\p{L}{2}/u.test(text));
  if (areCodes(one) && areNames(other) && !areCodes(other)) return one;
  return areCodes(other) && areNames(one) && !areCodes(one) ? other : null;
}

function source(
  { texts, places }: Factor,
  name: string,
  labelOf: (text: string) => string,
): DimensionSource {
  const categories = texts.map((text) => category(text, labelOf(text)));
  return {
    dimension: { id: name, label: name, role: null, categories },
    placeOf: (line) => places[line],
  };
}

function category(code: string, label: string): StatCategory {
  return { code, label, unit: '', decimals: null };
}

function ofValueColumns({ form, columns, valueColumns }: CsvLayout): DimensionSource[] {
  const names = valueColumns.map((at) => columns[at]);
  if (form === 'long') return names.length > 1 ? [alongColumns('', 'measure', names)] : [];
  const parts = names.map((name) => periodWithin(name) ?? { period: name, words: '' });
  const words = parts.map((one) => one.words);
  return [
    alongColumns(
      '',
      'time',
      parts.map(({ period }) => period),
    ),
    ...(words.some((word) => word !== '') ? [alongColumns('', 'measure', words)] : []),
  ];
}

function alongColumns(
  label: string,
  role: Exclude<StatRole, null>,
  texts: readonly string[],
): DimensionSource {
  const known = [...new Set(texts)];
  const places = texts.map((text) => known.indexOf(text));
  return {
    dimension: {
      id: `columns-${role}`,
      label,
      role,
      categories: known.map((text) => category(text, text)),
    },
    placeOf: (_line, valueColumn) => places[valueColumn],
  };
}

function withRole({ dimension, placeOf }: DimensionSource): DimensionSource {
  if (dimension.role !== null) return { dimension, placeOf };
  const role = guessRole([dimension.label], dimension.categories);
  return { dimension: { ...dimension, role }, placeOf };
}
