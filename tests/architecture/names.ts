import { posix } from 'node:path';
import { findImports } from './find-imports.ts';
import { isScript, isTest, type SourceFile } from './source-file.ts';

const drawers = ['utils', 'helpers', 'common', 'lib', 'misc'];
/** Pages that readers look for under these names. */
const pages = new Set(['README', 'RESULTS']);
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const longestLines = 400;

const exportedNames = [
  /\bexport\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\*?|const|let|class|type|interface|enum)\s+([\w$]+)/g,
  /\bexport\s+(?:type\s+)?\{([^}]*)\}/g,
];

function namesExportedBy(file: SourceFile): string[] {
  return exportedNames.flatMap((form) =>
    [...file.code.matchAll(form)].flatMap((hit) =>
      hit[1].split(',').map((part) => part.trim().split(/\s+/).at(-1) ?? ''),
    ),
  );
}

/** File and folder names that are not kebab-case, that are drawers, or that only pass others on. */
export function checkPaths(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const [, ...folders] = posix.dirname(path).split('/');
    const stem = posix.basename(path).split('.')[0];
    const odd = [...folders, stem].filter((name) => !kebabCase.test(name) && !pages.has(name));
    return [
      ...odd.map((name) => `${path}: ${name} is not kebab-case`),
      ...folders
        .filter((name) => drawers.includes(name))
        .map((name) => `${path}: a folder called ${name} has no job`),
      ...(/^src\/(.*\/)?index\.tsx?$/.test(path)
        ? [`${path}: import the file, not its folder`]
        : []),
    ];
  });
}

function singular(word: string): string {
  return word.replace(/(?<=\w{3})s$/, '');
}

/**
 * Files that export by default, or export nothing that carries every word of the file's name, in
 * any order: `split-area.ts` has `splitArea`, `run-coverage.ts` may have `createCoverageRunner`. A
 * selector may leave out that it selects.
 */
export function checkExports(
  files: readonly SourceFile[],
  exempt: Readonly<Record<string, string>>,
): string[] {
  return files.filter(isScript).flatMap((file) => {
    const byDefault = /\bexport\s+default\b|\bas\s+default\b/.test(file.code)
      ? [`${file.path}: export by name, not by default`]
      : [];
    const stem = posix.basename(file.path).split('.')[0];
    // A worker is a shell that is started, never imported by name.
    if (isTest(file) || /(^|-)worker$/.test(stem) || exempt[file.path] !== undefined)
      return byDefault;
    const words = stem
      .replace(/^select-/, '')
      .split('-')
      .map(singular);
    const found = namesExportedBy(file).some((name) =>
      words.every((word) => name.toLowerCase().includes(word)),
    );
    return found ? byDefault : [...byDefault, `${file.path}: exports nothing called ${stem}`];
  });
}

/** Files that want a wall; data tables are exempt, each with its reason. */
export function checkSizes(
  files: readonly SourceFile[],
  exempt: Readonly<Record<string, string>>,
): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    if (lines > longestLines && exempt[path] === undefined) return [`${path}: ${lines} lines`];
    if (lines <= longestLines && exempt[path] !== undefined) {
      return [`${path}: is exempt without need`];
    }
    return [];
  });
}

/** Imports of a file of ours that is not there under exactly that name. */
export function checkImportedFiles(
  files: readonly SourceFile[],
  exists: (path: string) => boolean,
): string[] {
  return files.filter(isScript).flatMap((file) =>
    findImports(file)
      .filter(({ path }) => path !== null && !exists(path))
      .map(({ wanted }) => `${file.path}: ${wanted} is no file; name it with its ending`),
  );
}

/** Exported functions without a line above them that says what they give. */
export function checkDocLines(files: readonly SourceFile[]): string[] {
  return files.filter(isScript).flatMap((file) => {
    const lines = file.text.split('\n');
    return lines.flatMap((line, i) => {
      const name = /^export (?:async )?function\*? ?([\w$]+)/.exec(line)?.[1];
      if (name === undefined || lines[i - 1]?.trimEnd().endsWith('*/')) return [];
      return [`${file.path}: ${name} does not say what it gives`];
    });
  });
}
