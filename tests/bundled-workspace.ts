import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { WorkspaceId } from '../src/domain/ids.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import { readWorkspace } from '../src/files/read-workspace.ts';

const geodata = join(import.meta.dirname, '..', 'geodata');

/** A bundled workspace, read as the app reads it: over HTTP, by bounding box. */
export async function bundledWorkspace(id: string): Promise<LoadedWorkspace> {
  // The FlatGeobuf library tells every step of a search.
  Object.assign(console, { debug: () => undefined });
  const server = createServer((request, response) => {
    const file = join(geodata, normalize(request.url ?? '/'));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = readFileSync(file);
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (!range) response.end(bytes);
    else response.writeHead(206).end(bytes.subarray(Number(range[1]), Number(range[2]) + 1));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const read = await readWorkspace(id as WorkspaceId, undefined, address);
  server.close();
  if (!read.ok) throw new Error(`${id} could not be read (${read.reason}): npm run geodata first`);
  return read.value;
}
