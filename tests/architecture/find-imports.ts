import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

export type Import = {
  /** As it is written in the file. */
  readonly wanted: string;
  /** The file of the project it names, or null when it names a package. */
  readonly path: string | null;
  /** The package it names, or null when it names a file; `node:` for what Node brings along. */
  readonly packageName: string | null;
};

const importForms = [
  /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/g,
  // A name of a module stands on one line: `… import',` at a text's end names none.
  /\bimport\s*['"]([^'"\n]+)['"]/g,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  // A worker is named by address, yet is as much a part of the file that starts it.
  /\bWorker\(\s*new\s+URL\(\s*['"](\.[^'"]+)['"]/g,
  /@import\s+(?:url\()?['"]([^'"]+)['"]/g,
];

function packageOf(wanted: string): string {
  if (wanted.startsWith('node:')) return 'node:';
  const [scope, name] = wanted.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Everything a file takes from elsewhere; an import of types counts as much as any other. */
export function findImports(file: SourceFile): Import[] {
  const wanted = importForms.flatMap((form) =>
    [...file.code.matchAll(form)].map((hit) => hit[1].split('?')[0]),
  );
  return [...new Set(wanted)].map((name) =>
    name.startsWith('.')
      ? {
          wanted: name,
          path: posix.normalize(posix.join(posix.dirname(file.path), name)),
          packageName: null,
        }
      : { wanted: name, path: null, packageName: packageOf(name) },
  );
}
