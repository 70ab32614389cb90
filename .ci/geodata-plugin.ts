import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';

const address = '/geodata/';

/** The places with a folder of their own: those that say what they are in a workspace.json. */
export function listWorkspaces(geodataFolder: string): string[] {
  if (!existsSync(geodataFolder)) return [];
  return readdirSync(geodataFolder)
    .filter((name) => existsSync(join(geodataFolder, name, 'workspace.json')))
    .sort();
}

/** What a reader may fetch of a place; its GeoJSON is for those who edit it. */
export function listServedFiles(workspaceFolder: string): string[] {
  const build = join(workspaceFolder, 'build');
  if (!existsSync(build)) {
    throw new Error(`${workspaceFolder} is not built yet: run "npm run geodata" first.`);
  }
  return [
    'workspace.json',
    'sources.json',
    ...(existsSync(join(workspaceFolder, 'programme.json')) ? ['programme.json'] : []),
    ...readdirSync(build, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(workspaceFolder.length + 1)),
  ].map((path) => path.replaceAll('\\', '/'));
}

function servedAddresses(geodataFolder: string): string[] {
  return listWorkspaces(geodataFolder).flatMap((id) =>
    listServedFiles(join(geodataFolder, id)).map((file) => `${address}${id}/${file}`),
  );
}

function workspaceIndex(geodataFolder: string): string {
  return JSON.stringify({ workspaces: listWorkspaces(geodataFolder) });
}

// The servers guess no type for FlatGeobuf, and compress what is plainly JSON, not what is like it.
const mediaTypes: Readonly<Record<string, string>> = {
  '.fgb': 'application/octet-stream',
  '.geojson': 'application/json',
};

const nameTypes: Connect.NextHandleFunction = (request, response, next) => {
  const type = mediaTypes[extname((request.url ?? '').split('?')[0])];
  if (type !== undefined) response.setHeader('Content-Type', type);
  next();
};

/** Serves the built workspaces under /geodata/, with a list of them in /geodata/index.json. */
export function geodataPlugin(): Plugin {
  let geodataFolder = '';
  let outputFolder = '';
  return {
    name: 'strok-geodata',
    configResolved(config) {
      geodataFolder = join(config.root, 'geodata');
      outputFolder = resolve(config.root, config.build.outDir, 'geodata');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0];
        if (path === `${address}index.json`) {
          response.setHeader('Content-Type', 'application/json');
          response.end(workspaceIndex(geodataFolder));
          return;
        }
        if (path.startsWith(address) && !servedAddresses(geodataFolder).includes(path)) {
          response.statusCode = 404;
          response.end();
          return;
        }
        next();
      });
      server.middlewares.use(nameTypes);
    },
    configurePreviewServer(server) {
      server.middlewares.use(nameTypes);
    },
    writeBundle() {
      for (const id of listWorkspaces(geodataFolder)) {
        for (const file of listServedFiles(join(geodataFolder, id))) {
          const target = join(outputFolder, id, file);
          mkdirSync(dirname(target), { recursive: true });
          cpSync(join(geodataFolder, id, file), target);
        }
      }
      mkdirSync(outputFolder, { recursive: true });
      writeFileSync(join(outputFolder, 'index.json'), workspaceIndex(geodataFolder));
    },
  };
}
