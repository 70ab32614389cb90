import { proxy, transfer, wrap } from 'comlink';
import type { Outcome } from '../domain/outcome.ts';
import type { Bounds } from '../geo/bounds.ts';
import { checkFileSize } from './check-file-size.ts';
import type { NetworkReaderWorker } from './network-reader-worker.ts';
import type { NetworkFile, NetworkReading } from './read-network.ts';

/** A reader that says nothing for so long will say nothing more. */
const patienceMillis = 120_000;

/** What a reading tells and heeds: how much is done, 0 to 1; and when it is to stop. */
export interface NetworkReaderOptions {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads paths in a worker of its own, so that no file can freeze the page. `files`: the one to
 * read, and what lies beside it. Refusals are those of `readNetwork`, of `checkFileSize` under
 * `paths-`, `paths-unreadable` where the device does not give the file, `paths-too-slow` and
 * `paths-crashed`; `paths-stopped` where `signal` ended it.
 */
export async function runNetworkReader(
  [file, ...others]: readonly [File, ...File[]],
  bounds: Bounds,
  options: NetworkReaderOptions,
): Promise<Outcome<NetworkReading>> {
  const size = checkFileSize(file.size);
  if (!size.ok) return { ...size, reason: `paths-${size.reason}` };
  const read = await bytesOf(
    file,
    others.filter((other) => checkFileSize(other.size).ok),
  );
  if (read === null) return { ok: false, reason: 'paths-unreadable' };
  if (options.signal.aborted) return stopped;
  return typeof Worker === 'undefined'
    ? readHere(read, bounds, options)
    : readInWorker(read, bounds, options);
}

const stopped: Outcome<NetworkReading> = { ok: false, reason: 'paths-stopped' };

async function readHere(
  file: NetworkFile,
  bounds: Bounds,
  options: NetworkReaderOptions,
): Promise<Outcome<NetworkReading>> {
  // Readers of many formats weigh much, and a browser has them in its worker.
  const { readNetwork } = await import('./read-network.ts');
  try {
    return await readNetwork(file, bounds, options);
  } catch (error) {
    if (options.signal.aborted) return stopped;
    throw error;
  }
}

async function readInWorker(
  file: NetworkFile,
  bounds: Bounds,
  { onProgress, signal }: NetworkReaderOptions,
): Promise<Outcome<NetworkReading>> {
  const worker = new Worker(new URL('./network-reader-worker.ts', import.meta.url), {
    type: 'module',
    name: 'network-reader',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Outcome<NetworkReading>>((resolve) => {
      const crash = (): void => resolve({ ok: false, reason: 'paths-crashed' });
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => resolve({ ok: false, reason: 'paths-too-slow' }), patienceMillis);
      };
      wait();
      signal.addEventListener('abort', () => resolve(stopped));
      worker.addEventListener('error', crash);
      const hear = proxy((share: number) => {
        wait();
        onProgress(share);
      });
      const handed = transfer(file, buffersOf(file));
      wrap<NetworkReaderWorker>(worker).read(handed, bounds, hear).then(resolve, crash);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

function buffersOf({ bytes, others = [] }: NetworkFile): ArrayBufferLike[] {
  return [bytes.buffer, ...others.map((other) => other.bytes.buffer)];
}

async function bytesOf(file: File, others: readonly File[]): Promise<NetworkFile | null> {
  try {
    const beside = others.map(async (other) => ({
      name: other.name,
      bytes: new Uint8Array(await other.arrayBuffer()),
    }));
    return {
      bytes: new Uint8Array(await file.arrayBuffer()),
      others: await Promise.all(beside),
    };
  } catch {
    return null;
  }
}
