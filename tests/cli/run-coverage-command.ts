import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'src/cli/coverage.ts');

/** What the command left behind. */
export interface CommandOutcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the coverage command in a process of its own, in a folder. */
export function runCoverageCommand(folder: string, args: readonly string[]): CommandOutcome {
  const loader = join(root, 'node_modules/tsx/dist/loader.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `file://${loader}`, command, ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  return { status, stdout, stderr };
}

/** A folder that goes away with the test. */
export function makeFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'coverage-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes a GeoJSON file; `code` is the EPSG code it declares, none without. */
export function writeGeojson(
  folder: string,
  name: string,
  features: readonly {
    readonly geometry: unknown;
    readonly properties?: Readonly<Record<string, unknown>>;
  }[],
  code?: number,
): string {
  const crs = { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } };
  const collection = {
    type: 'FeatureCollection',
    ...(code === undefined ? {} : { crs }),
    features: features.map((feature) => ({ type: 'Feature', properties: {}, ...feature })),
  };
  writeFileSync(join(folder, name), JSON.stringify(collection));
  return name;
}

/** The rows of a CSV text whose cells hold no quotes, by column. */
export function csvRows(text: string): Record<string, string>[] {
  const [header, ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
  });
}
