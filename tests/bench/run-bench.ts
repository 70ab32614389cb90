import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BenchLine } from './bench-line.ts';

/** What every `*.bench.ts` of this folder exports. */
type BenchModule = { readonly bench: () => Promise<readonly BenchLine[]> };

const folder = dirname(fileURLToPath(import.meta.url));

function threeDigits(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 6 });
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.bench.ts'))) {
  const { bench } = (await import(pathToFileURL(join(folder, file)).href)) as BenchModule;
  console.log(file.replace('.bench.ts', ''));
  for (const { what, value, unit, note } of await bench()) {
    const measured = `${threeDigits(value)} ${unit}`.padStart(14);
    console.log(`  ${measured}  ${what}${note === undefined ? '' : ` (${note})`}`);
  }
}
