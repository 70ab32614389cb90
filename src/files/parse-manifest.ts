import type { BuiltFile } from '../domain/geodata-manifest.ts';

/** The built files of a `manifest.json` by name, or null when it is no manifest of this schema. */
export function parseManifest(value: unknown): ReadonlyMap<string, BuiltFile> | null {
  if (!isRecord(value) || value.schema !== 1 || !isRecord(value.files)) return null;
  const files = new Map<string, BuiltFile>();
  for (const [name, file] of Object.entries(value.files)) {
    if (!isBuiltFile(file)) return null;
    files.set(name, file);
  }
  return files;
}

function isBuiltFile(value: unknown): value is BuiltFile {
  if (!isRecord(value)) return false;
  const { features, located, bytes, flatgeobuf, geojson } = value;
  return (
    [features, located, bytes].every((count) => typeof count === 'number' && count >= 0) &&
    isPlainName(flatgeobuf) &&
    isPlainName(geojson)
  );
}

/** A name in the same folder, or none: never a way out of it. */
function isPlainName(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^[\w-]+\.(fgb|geojson)$/.test(value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
