import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export interface ModuleServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the app's own modules, as they are, around an empty page: what is tested is the room
 * that keeps the plan, in a real browser with real storage, without the map's seconds to start.
 */
export async function serveModules(): Promise<ModuleServer> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    cacheDir: 'test-results/modules',
    // A page that is open must not be reloaded by a file saved meanwhile, or a package found late.
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
    optimizeDeps: {
      include: ['yjs', 'idb', 'zustand/vanilla', 'fractional-indexing'],
      noDiscovery: true,
    },
    plugins: [
      {
        name: 'empty-page',
        configureServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            if (request.url !== '/') return next();
            response.setHeader('content-type', 'text/html; charset=utf-8');
            response.end('<!doctype html><html lang="en"><title>Keeping</title></html>');
          });
        },
      },
    ],
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The module server has no address.');
  return { url, close: () => server.close() };
}
