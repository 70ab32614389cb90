import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkspace } from './build-geodata/build-workspace.ts';

const bundled = fileURLToPath(new URL('../../geodata', import.meta.url));

/**
 * Checks and builds every workspace of a geodata folder (each folder in it with a workspace.json),
 * with a report to `say`. True when every one of them was built.
 */
export async function buildGeodata(
  geodataFolder: string,
  say: (line: string) => void,
): Promise<boolean> {
  let allBuilt = true;
  const names = readdirSync(geodataFolder).filter((name) =>
    existsSync(join(geodataFolder, name, 'workspace.json')),
  );
  for (const name of names.toSorted()) {
    say(`${name}`);
    const outcome = await buildWorkspace(join(geodataFolder, name), say);
    if ('troubles' in outcome) {
      say(`  not built: ${outcome.troubles.length} to mend`);
      allBuilt = false;
    }
  }
  return allBuilt;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ? resolve(process.argv[2]) : bundled;
  const built = await buildGeodata(folder, (line) => process.stdout.write(`${line}\n`));
  process.exitCode = built ? 0 : 1;
}
