import type { WorkspaceId } from '../domain/ids.ts';
import { withinTime } from './storage-trouble.ts';

/** A file that waits here only while the page of its place is being loaded. */
const cacheName = 'strok-handed-over';

const limitMilliseconds = 5_000;

/** Keeps a file for the place that is opened next; false where the device does not take it. */
export async function keepHandedOverFile(id: WorkspaceId, file: File): Promise<boolean> {
  const headers = { 'X-Name': encodeURIComponent(file.name) };
  const kept = await attempt(async (cache) => {
    await cache.put(addressOf(id), new Response(file, { headers }));
    return true;
  });
  return kept ?? false;
}

/** The file that was kept for a place, which is then no longer there; null: none was. */
export async function takeHandedOverFile(id: WorkspaceId): Promise<File | null> {
  return attempt(async (cache) => {
    const response = await cache.match(addressOf(id));
    if (!response) return null;
    await cache.delete(addressOf(id));
    const name = decodeURIComponent(response.headers.get('X-Name') ?? '');
    return new File([await response.blob()], name);
  });
}

function addressOf(id: WorkspaceId): string {
  return `/strok-handed-over/${encodeURIComponent(id)}`;
}

async function attempt<Value>(act: (cache: Cache) => Promise<Value>): Promise<Value | null> {
  if (typeof caches === 'undefined') return null;
  try {
    return await withinTime(caches.open(cacheName).then(act), limitMilliseconds);
  } catch {
    return null;
  }
}
