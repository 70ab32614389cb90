import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Geometry } from 'geojson';
import type { BundledProgramme } from '../../domain/bundled-programme.ts';
import { parseProgramme } from '../../domain/schema/parse-programme.ts';
import { parseWorkspace } from '../../domain/schema/parse-workspace.ts';
import type { Workspace } from '../../domain/workspace.ts';
import type { GeodataTrouble } from './geodata-trouble.ts';

/** A feature as it stands in a file: only what GeoJSON itself demands is sure. */
export type RawFeature = Feature<Geometry | null, Record<string, unknown>>;

export interface RawFile {
  readonly name: string;
  readonly hash: string;
  readonly features: readonly RawFeature[];
}

export interface WorkspaceFolder {
  readonly path: string;
  readonly workspace: Workspace;
  readonly files: ReadonlyMap<string, RawFile>;
  readonly programme: BundledProgramme | null;
  /** SHA-256 of everything that was read. */
  readonly contentHash: string;
}

/**
 * A workspace folder with every file that its workspace.json names, or what is wrong with them:
 * a file that is missing, is not JSON or is not a FeatureCollection of features with properties.
 */
export function readWorkspaceFolder(
  path: string,
): WorkspaceFolder | { readonly troubles: readonly GeodataTrouble[] } {
  const troubles: GeodataTrouble[] = [];
  const described = readJson(path, 'workspace.json', troubles);
  const listed = readJson(path, 'sources.json', troubles);
  if (!described || !listed) return { troubles };
  const { workspace, issues } = parseWorkspace(described.json, listed.json);
  if (!workspace) {
    return {
      troubles: issues.map((issue) => ({
        file: issue.path.startsWith('sources') ? 'sources.json' : 'workspace.json',
        feature: issue.path || null,
        reason: issue.reason,
      })),
    };
  }
  const files = new Map<string, RawFile>();
  for (const name of fileNames(workspace)) {
    const read = readJson(path, name, troubles);
    if (!read) continue;
    const features = toFeatures(name, read.json, troubles);
    if (features) files.set(name, { name, hash: read.hash, features });
  }
  const told = workspace.programme ? readProgramme(path, workspace.programme.file, troubles) : null;
  if (troubles.length > 0) return { troubles };
  const parts = [described, listed, ...files.values(), ...(told ? [told] : [])];
  const contentHash = sha256(parts.map(({ hash }) => hash).join('\n'));
  return { path, workspace, files, programme: told?.programme ?? null, contentHash };
}

function readProgramme(path: string, file: string, troubles: GeodataTrouble[]) {
  const read = readJson(path, file, troubles);
  if (!read) return null;
  const { programme, issues } = parseProgramme(read.json);
  for (const issue of issues) {
    troubles.push({ file, feature: issue.path || null, reason: issue.reason });
  }
  return { programme, hash: read.hash };
}

/** The names of every GeoJSON file of a workspace, each once. */
export function fileNames(workspace: Workspace): readonly string[] {
  const names = [
    ...workspace.zoneSets.map(({ file }) => file),
    ...workspace.layers.flatMap(({ file, extent }) => (extent ? [file, extent] : [file])),
    ...(workspace.residents ? [workspace.residents.file] : []),
  ];
  return [...new Set(names)];
}

function readJson(folder: string, name: string, troubles: GeodataTrouble[]) {
  const path = join(folder, name);
  if (!existsSync(path)) {
    troubles.push({ file: name, feature: null, reason: 'the file is missing' });
    return null;
  }
  const content = readFileSync(path, 'utf8');
  try {
    const json: unknown = JSON.parse(content);
    return { json, hash: sha256(content) };
  } catch (error) {
    troubles.push({ file: name, feature: null, reason: `is not JSON: ${String(error)}` });
    return null;
  }
}

function toFeatures(
  file: string,
  json: unknown,
  troubles: GeodataTrouble[],
): readonly RawFeature[] | null {
  if (!isObject(json) || json['type'] !== 'FeatureCollection' || !Array.isArray(json['features'])) {
    troubles.push({ file, feature: null, reason: 'is not a FeatureCollection' });
    return null;
  }
  const features: readonly unknown[] = json['features'];
  const bad = features.findIndex((feature) => !isFeature(feature));
  if (bad !== -1) {
    troubles.push({ file, feature: `number ${bad}`, reason: 'is not a feature with properties' });
    return null;
  }
  return features.filter(isFeature);
}

function isFeature(feature: unknown): feature is RawFeature {
  if (!isObject(feature) || feature['type'] !== 'Feature') return false;
  const { properties, geometry } = feature;
  return isObject(properties) && (geometry === null || isObject(geometry));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
