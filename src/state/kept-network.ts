import type { WorkspaceId } from '../domain/ids.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { packNetwork, unpackNetwork } from './pack-network.ts';
import { withinTime } from './storage-trouble.ts';

/** Another storage than the plan's, so that the size of a network is never the plan's trouble. */
const cacheName = 'strok-network';

/** Some megabytes are written at most; a storage that has not answered by then does not. */
const limitMilliseconds = 5_000;

/** Keeps a place's network on the device, in place of the one before; false where it does not. */
export async function keepNetwork(id: WorkspaceId, network: PathNetwork): Promise<boolean> {
  const kept = await attempt(async (cache) => {
    await cache.put(addressOf(id), new Response(packNetwork(network)));
    return true;
  });
  return kept ?? false;
}

/** The network kept for a place; null where there is none, `unread` where it is damaged. */
export async function readKeptNetwork(id: WorkspaceId): Promise<PathNetwork | 'unread' | null> {
  return attempt(async (cache) => {
    const response = await cache.match(addressOf(id));
    return response ? (unpackNetwork(await response.arrayBuffer()) ?? 'unread') : null;
  });
}

/** Forgets the network kept for a place. False where the device did not confirm it. */
export async function forgetNetwork(id: WorkspaceId): Promise<boolean> {
  const forgotten = await attempt(async (cache) => {
    await cache.delete(addressOf(id));
    return true;
  });
  return forgotten ?? typeof caches === 'undefined';
}

function addressOf(id: WorkspaceId): string {
  return `/strok-network/${encodeURIComponent(id)}`;
}

async function attempt<Value>(act: (cache: Cache) => Promise<Value>): Promise<Value | null> {
  if (typeof caches === 'undefined') return null;
  try {
    return await withinTime(caches.open(cacheName).then(act), limitMilliseconds);
  } catch {
    return null;
  }
}
