import { z } from 'zod';
import { findImports } from './find-imports.ts';
import { isTest, type SourceFile } from './source-file.ts';

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

export type Manifest = z.infer<typeof manifest>;

export function parseManifest(text: string): Manifest {
  const parsed: unknown = JSON.parse(text);
  return manifest.parse(parsed);
}

/** Versions that a later install could read differently, or that come from no registry. */
export function checkVersions({ dependencies, devDependencies }: Manifest): string[] {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}: ${version} is not one exact version`);
}

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/**
 * Packages for other systems that the lock file leaves out: npm drops those its registry did not
 * have when the file was written, and then refuses the clean install everywhere.
 */
export function checkLock(text: string): string[] {
  const parsed: unknown = JSON.parse(text);
  const { packages } = lock.parse(parsed);
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => packages[`node_modules/${name}`] === undefined)
      .filter((name) => packages[`${path}/node_modules/${name}`] === undefined)
      .map((name) => `${path}: ${name} is not in the lock file`),
  );
}

/** Packages of the running app that nothing imports, or whose reason the README does not give. */
export function checkEarned(
  { dependencies }: Manifest,
  files: readonly SourceFile[],
  readme: string,
): string[] {
  const imported = new Set(
    files
      .filter((file) => !isTest(file))
      .flatMap((file) => findImports(file).flatMap(({ packageName }) => packageName ?? [])),
  );
  const reasons = readme.split('\n').filter((line) => line.startsWith('|'));
  return Object.keys(dependencies).flatMap((name) => [
    ...(imported.has(name) ? [] : [`${name}: nothing imports it`]),
    ...(reasons.some((line) => line.includes(`\`${name}\``))
      ? []
      : [`${name}: README gives no reason`]),
  ]);
}

/** Files of the app that import what is only installed for development. */
export function checkRuntimeImports(
  { dependencies }: Manifest,
  files: readonly SourceFile[],
): string[] {
  return files
    .filter((file) => !isTest(file) && !file.path.startsWith('src/cli/'))
    .flatMap((file) =>
      findImports(file)
        .filter(({ packageName }) => packageName !== null && packageName !== 'node:')
        .filter(({ packageName }) => dependencies[packageName ?? ''] === undefined)
        .map(({ wanted }) => `${file.path}: ${wanted} is no package of the running app`),
    );
}
