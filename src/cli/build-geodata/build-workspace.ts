import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import type { BuiltFile, GeodataManifest } from '../../domain/geodata-manifest.ts';
import { boundsOf } from './bounds-of.ts';
import { checkWorkspaceFolder } from './check-workspace-folder.ts';
import { troubleLine, type GeodataTrouble } from './geodata-trouble.ts';
import {
  readWorkspaceFolder,
  type RawFeature,
  type RawFile,
  type WorkspaceFolder,
} from './read-workspace-folder.ts';
import { verifyFlatgeobuf } from './verify-flatgeobuf.ts';
import { writeFlatgeobuf } from './write-flatgeobuf.ts';

/** Part of every hash: a new number builds everything again after a change to the builder. */
const builderVersion = 1;

/** What became of a workspace: its manifest, or the troubles that kept it from being built. */
export type BuildOutcome =
  | { readonly manifest: GeodataManifest; readonly built: number }
  | { readonly troubles: readonly GeodataTrouble[] };

/**
 * Checks one workspace folder and, when nothing is wrong with it, writes `build/`: an indexed
 * FlatGeobuf per file, GeoJSON copies of extents and of files with features that have no geometry,
 * and manifest.json last. Files whose content has not changed are left as they are. Every line of
 * the report goes to `say`.
 */
export async function buildWorkspace(
  path: string,
  say: (line: string) => void,
): Promise<BuildOutcome> {
  const folder = readWorkspaceFolder(path);
  if ('troubles' in folder) return refuse(folder.troubles, say);
  const checked = checkWorkspaceFolder(folder);
  for (const { file, read, kept } of checked) {
    say(
      `  ${file.padEnd(32)} ${String(read).padStart(6)} read = ${kept} kept + ${read - kept} refused`,
    );
  }
  const troubles = checked.flatMap((file) => file.troubles);
  if (troubles.length > 0) return refuse(troubles, say);
  return build(folder, say);
}

function refuse(troubles: readonly GeodataTrouble[], say: (line: string) => void): BuildOutcome {
  for (const trouble of troubles) say(`  ✗ ${troubleLine(trouble)}`);
  return { troubles };
}

async function build(folder: WorkspaceFolder, say: (line: string) => void): Promise<BuildOutcome> {
  const target = join(folder.path, 'build');
  mkdirSync(target, { recursive: true });
  const before = readManifest(target);
  const extents = new Set(folder.workspace.layers.map(({ extent }) => extent));
  const files: Record<string, BuiltFile> = {};
  let built = 0;
  for (const file of folder.files.values()) {
    const made = before?.files[file.name];
    if (made && isCurrent(made, file, target)) {
      files[file.name] = made;
      continue;
    }
    const result = await buildFile(file, extents.has(file.name), target);
    if ('reason' in result) return refuse([{ file: file.name, feature: null, ...result }], say);
    files[file.name] = result;
    built += 1;
  }
  const manifest: GeodataManifest = {
    schema: 1,
    workspace: folder.workspace.id,
    contentHash: hashOf(folder.contentHash),
    files,
  };
  removeLeftovers(target, manifest);
  // Last, so that a build broken off half-way is never taken for a finished one.
  writeFileSync(join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  say(`  ${built} of ${folder.files.size} files built, ${Math.round(bytes / 1024)} KiB in all`);
  return { manifest, built };
}

async function buildFile(
  file: RawFile,
  isExtent: boolean,
  target: string,
): Promise<BuiltFile | { readonly reason: string }> {
  const stem = file.name.replace(/\.geojson$/, '');
  const located = file.features.filter(isLocated);
  const bounds = boundsOf(located);
  const asGeojson = isExtent || located.length < file.features.length;
  let bytes = 0;
  let flatgeobuf: string | null = null;
  if (bounds && !isExtent) {
    const content = await writeFlatgeobuf(stem, located);
    const reason = await verifyFlatgeobuf(content, located, bounds);
    if (reason) return { reason: `the FlatGeobuf does not read back: ${reason}` };
    flatgeobuf = `${stem}.fgb`;
    writeFileSync(join(target, flatgeobuf), content);
    bytes += content.byteLength;
  }
  if (asGeojson) {
    const content = JSON.stringify({ type: 'FeatureCollection', features: file.features });
    writeFileSync(join(target, file.name), content);
    bytes += Buffer.byteLength(content);
  }
  return {
    features: file.features.length,
    located: located.length,
    bounds,
    flatgeobuf,
    geojson: asGeojson ? file.name : null,
    bytes,
    sourceHash: hashOf(file.hash),
  };
}

function isLocated(feature: RawFeature): feature is RawFeature & Feature {
  return feature.geometry !== null;
}

function hashOf(content: string): string {
  return `${builderVersion}-${content}`;
}

function isCurrent(made: BuiltFile, file: RawFile, target: string): boolean {
  const outputs = [made.flatgeobuf, made.geojson].filter((name) => name !== null);
  return (
    made.sourceHash === hashOf(file.hash) && outputs.every((name) => existsSync(join(target, name)))
  );
}

function readManifest(target: string): GeodataManifest | null {
  const path = join(target, 'manifest.json');
  if (!existsSync(path)) return null;
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Partial<GeodataManifest> | null;
    return manifest?.schema === 1 && manifest.files ? (manifest as GeodataManifest) : null;
  } catch {
    // A manifest that cannot be read is only a reason to build everything.
    return null;
  }
}

function removeLeftovers(target: string, { files }: GeodataManifest): void {
  const wanted = new Set(Object.values(files).flatMap((file) => [file.flatgeobuf, file.geojson]));
  for (const name of readdirSync(target)) {
    if (name !== 'manifest.json' && !wanted.has(name)) rmSync(join(target, name));
  }
}
