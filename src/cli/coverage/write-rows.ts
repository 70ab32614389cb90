import type { RowFormat } from './parse-options.ts';
import { zoneColumns, type ZoneRow } from './zone-row.ts';

/** How many decimals a number is written with; further ones say nothing. */
const decimals: Readonly<Partial<Record<keyof ZoneRow, number>>> = {
  areaSquareMeters: 3,
  coveredSquareMeters: 3,
  coveredShare: 9,
  residents: 6,
  coveredResidents: 6,
  coveredResidentsShare: 9,
  meanDistanceMeters: 3,
  medianDistanceMeters: 3,
  meanDistanceMinutes: 3,
  beyondResidents: 6,
};

/** The rows as a text of the format. `shapes` are the zones as they were read, for GeoJSON. */
export function writeRows(
  rows: readonly ZoneRow[],
  format: RowFormat,
  shapes: readonly (GeoJSON.Geometry | null)[],
): string {
  const rounded = rows.map(roundRow);
  if (format === 'csv') return writeCsv(rounded);
  if (format === 'json') {
    return `[${rounded.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]\n`;
  }
  const features = rounded.map((row, at) =>
    JSON.stringify({ type: 'Feature', properties: row, geometry: shapes[at] }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

type Written = Readonly<Record<string, string | number | boolean | null>>;

function roundRow(row: ZoneRow): Written {
  const cells = zoneColumns.map((column): [string, string | number | boolean | null] => {
    const value = row[column];
    if (typeof value !== 'number') return [column, value];
    return [column, Number(value.toFixed(decimals[column] ?? 0))];
  });
  return Object.fromEntries<string | number | boolean | null>(cells);
}

function writeCsv(rows: readonly Written[]): string {
  const lines = rows.map((row) =>
    zoneColumns.map((column) => csvCell(row[column] ?? '')).join(','),
  );
  return `${[zoneColumns.join(','), ...lines].join('\n')}\n`;
}

/** Quoted where it must be (RFC 4180). */
function csvCell(value: string | number | boolean): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
