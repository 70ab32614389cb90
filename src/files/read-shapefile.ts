import { decodeText } from './features/decode-text.ts';
import type { FileNotice, FileOutcome, RawFeatures } from './features/feature-reading.ts';
import { parseDbf } from './features/parse-dbf.ts';
import { parseShp } from './features/parse-shp.ts';

/** The files of one shapefile; only the .shp must be there. */
export interface ShapefileParts {
  readonly shp: Uint8Array;
  readonly dbf: Uint8Array | null;
  readonly prj: Uint8Array | null;
  readonly cpg: Uint8Array | null;
}

/**
 * The features of a shapefile in their order, with the attributes of the same place in the .dbf.
 * Without a .dbf, or with one of another length, there are none, and that is said. The .prj is the
 * declared reference system. The .shx is not needed: records follow each other in the .shp.
 * Refused: `empty-file`, `file-broken` (detail: where).
 */
export function readShapefile({ shp, dbf, prj, cpg }: ShapefileParts): FileOutcome<RawFeatures> {
  if (shp.length === 0) return { ok: false, reason: 'empty-file', detail: '' };
  const records = parseShp(shp);
  if (!records.ok) return { ok: false, reason: 'file-broken', detail: records.detail };
  const { geometries } = records;
  const notices: FileNotice[] = [];
  const table = dbf && parseDbf(dbf, cpg && decodeText(cpg).text);
  if (!table) notices.push({ notice: 'no-attributes', detail: dbf ? 'the .dbf is broken' : '' });
  const fits = table?.rows.length === geometries.length;
  if (table && !fits) {
    const detail = `${table.rows.length} rows, ${geometries.length} shapes`;
    notices.push({ notice: 'no-attributes', detail });
  }
  if (table && fits && table.guessed) {
    notices.push({ notice: 'read-as-windows-1252', detail: '' });
  }
  return {
    ok: true,
    value: {
      features: geometries.map((geometry, at) => {
        const row = table && fits ? table.rows[at] : {};
        // A deleted row takes its shape with it.
        return { id: null, properties: row ?? {}, geometry: row === null ? null : geometry };
      }),
      declaredSystem: prj && decodeText(prj).text.trim(),
      notices,
    },
  };
}
