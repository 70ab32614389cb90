import { findImports } from './find-imports.ts';
import type { SourceFile } from './source-file.ts';

/** Every circle of files that import one another, as the way round it; each circle once. */
export function findCircles(files: readonly SourceFile[]): string[] {
  const importsOf = new Map(
    files.map((file) => [file.path, findImports(file).flatMap(({ path }) => path ?? [])]),
  );
  const circles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];

  function walk(path: string): void {
    const start = way.indexOf(path);
    if (start !== -1) {
      circles.push([...way.slice(start), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    way.push(path);
    for (const next of importsOf.get(path) ?? []) walk(next);
    way.pop();
    done.add(path);
  }

  for (const path of importsOf.keys()) walk(path);
  return circles;
}
