import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A file of the app that another one loads, at once or later, and the way there. */
export interface ImportedFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  /** Without its comments. */
  readonly code: string;
  /** The file that was found to import it first; null: it was asked for. */
  readonly by: string | null;
}

const stringOrComment =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

const withNames = /\b(?:import|export)\s+(?!type\b)([^'"`;()]*?)\bfrom\s*['"]([^'"]+)['"]/g;
const forEffect = /\bimport\s*['"]([^'"\n]+)['"]/g;
const later = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;
const asWorker = /\bnew\s+URL\(\s*['"](\.[^'"]+)['"]/g;

/**
 * Every file that `entries` load, at once (`lazily`: or later, in workers too), by its path. An
 * import of types loads nothing. `without`: files that these windows never come to.
 */
export function listImported(
  entries: readonly string[],
  { lazily, without = [] }: { readonly lazily: boolean; readonly without?: readonly string[] },
): ReadonlyMap<string, ImportedFile> {
  const found = new Map<string, ImportedFile>();
  const waiting = entries.map((path) => ({ path, by: null as string | null }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, by } = next;
    if (found.has(path) || without.includes(path) || !isScript(path)) continue;
    const code = readFileSync(join(root, path), 'utf8').replace(
      stringOrComment,
      (text, string: string | undefined) => string ?? text.replace(/[^\n]+/g, ' '),
    );
    found.set(path, { path, code, by });
    for (const wanted of importsOf(code, lazily)) {
      if (!wanted.startsWith('.')) continue;
      waiting.push({ path: posix.normalize(posix.join(posix.dirname(path), wanted)), by: path });
    }
  }
  return found;
}

/** The packages that these files import themselves, each with a file that does. */
export function packagesOf(files: Iterable<ImportedFile>): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  for (const { path, code } of files) {
    for (const wanted of importsOf(code, true)) {
      if (!wanted.startsWith('.')) packages.set(wanted, path);
    }
  }
  return packages;
}

function importsOf(code: string, lazily: boolean): readonly string[] {
  const named = [...code.matchAll(withNames)]
    .filter(([, names]) => !onlyTypes(names))
    .map(([, , wanted]) => wanted);
  const rest = [forEffect, ...(lazily ? [later, asWorker] : [])].flatMap((form) =>
    [...code.matchAll(form)].map(([, wanted]) => wanted),
  );
  return [...named, ...rest].map((wanted) => wanted.split('?')[0]);
}

function onlyTypes(names: string): boolean {
  const inner = /^\s*\{([\s\S]*)\}\s*$/.exec(names)?.[1];
  if (inner === undefined) return false;
  return inner
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => name.trim().startsWith('type '));
}

function isScript(path: string): boolean {
  return /\.tsx?$/.test(path) && existsSync(join(root, path));
}
