import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usualPort = 4173;

export interface BuiltAppServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves dist/ as the README's start command does. A port that is asked for must be free, 0 takes
 * any free one; without a wish the usual port is taken, or the next that is free. `folder` holds the
 * built app where it is not dist/.
 */
export async function serveBuiltApp(
  port?: number,
  folder = join(root, 'dist'),
): Promise<BuiltAppServer> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('There is no built app to serve: run "npm run build" first.');
  }
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { port: port ?? usualPort, strictPort: port !== undefined && port !== 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The server listens at no address.');
  return { url, close: () => server.close() };
}
