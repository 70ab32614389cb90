import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file of the project; its path runs from the project's folder, with forward slashes. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  /** The text without its comments. */
  readonly code: string;
};

// Strings first, so that an address within one is not taken for a comment.
const stringOrComment =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** The text with blanks for its comments; every line stays on its line. */
export function stripComments(text: string): string {
  return text.replace(
    stringOrComment,
    (found, string: string | undefined) => string ?? found.replace(/[^\n]+/g, ' '),
  );
}

export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, code: stripComments(text) };
}

/** Every path below a folder of the project, files only. */
export function listFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readSources(folder: string): SourceFile[] {
  return listFiles(folder)
    .filter((path) => /\.(ts|tsx|mjs|css|json)$/.test(path))
    .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));
}

export function isScript({ path }: SourceFile): boolean {
  return /\.tsx?$/.test(path);
}

export function isTest({ path }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(path);
}
