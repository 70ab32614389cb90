import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** One file that is kept; null where the name itself changes with the content. */
export interface OfflineFile {
  readonly url: string;
  readonly revision: string | null;
}

/** It cannot keep itself, and a map of the code serves nobody offline. */
const notKept = /^((service|residents)-worker\.js|.*\.map)$/;
const hashedName = /^assets\/.+-[\w-]{8}\.\w+$/;

/** Every file of a built app that it needs to open without a network, in the order of addresses. */
export function listOfflineFiles(outputFolder: string): OfflineFile[] {
  return readdirSync(outputFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outputFolder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !notKept.test(path))
    .sort()
    .map((path) => ({
      url: `/${path}`,
      revision: hashedName.test(path) ? null : digest(join(outputFolder, path)),
    }));
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}

/**
 * Builds the service workers when all else is written: one with the list of all that it keeps, and
 * one for residents that keeps what they visit.
 */
export function serviceWorkerPlugin(): Plugin {
  let root = '';
  let outputFolder = '';
  return {
    name: 'strok-service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outputFolder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        // What a failed build says must not be hidden by what it did not write.
        if (!existsSync(outputFolder)) return;
        for (const worker of ['service-worker', 'residents-worker']) {
          await build({
            root,
            configFile: false,
            publicDir: false,
            logLevel: 'warn',
            define: {
              offlineFiles: JSON.stringify(listOfflineFiles(outputFolder)),
              'process.env.NODE_ENV': '"production"',
            },
            build: {
              target: 'es2023',
              outDir: outputFolder,
              emptyOutDir: false,
              rolldownOptions: {
                input: join(root, `src/${worker}.ts`),
                output: { format: 'iife', entryFileNames: `${worker}.js` },
              },
            },
          });
        }
      },
    },
  };
}
