import { proxy, transfer, wrap } from 'comlink';
import type { Outcome } from '../domain/outcome.ts';
import type { CsvChoices, StatFile } from '../domain/statistics/stat-table.ts';
import { checkFileSize } from './check-file-size.ts';
import type { StatisticsReaderWorker } from './statistics-reader-worker.ts';

/** A table that takes longer than this is not one that the app could work with. */
const patienceMillis = 30_000;

/** What a reading tells and heeds: how much is done, 0 to 1; and when it is to stop. */
export interface StatisticsReaderOptions {
  readonly choices: CsvChoices;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

const stopped: Outcome<StatFile> = { ok: false, reason: 'stat-stopped' };

/**
 * Reads statistical tables in a worker of its own, so that no file can freeze the page. The
 * refusals are those of `readStatistics`, `file-unreadable` where the device does not give the file,
 * `reading-took-too-long`, `stat-crashed`, and `stat-stopped` where `signal` ended it.
 */
export async function runStatisticsReader(
  file: Blob,
  options: StatisticsReaderOptions,
): Promise<Outcome<StatFile>> {
  const size = checkFileSize(file.size);
  if (!size.ok) return size;
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, reason: 'file-unreadable' };
  if (options.signal.aborted) return stopped;
  if (typeof Worker !== 'undefined') return readInWorker(bytes, options);
  // The reader brings a package along, and a browser has both in its worker.
  const { readStatistics } = await import('./read-statistics.ts');
  return readStatistics(bytes, options.choices, options.onProgress);
}

async function readInWorker(
  bytes: Uint8Array,
  { choices, onProgress, signal }: StatisticsReaderOptions,
): Promise<Outcome<StatFile>> {
  const worker = new Worker(new URL('./statistics-reader-worker.ts', import.meta.url), {
    type: 'module',
    name: 'statistics-reader',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Outcome<StatFile>>((resolve) => {
      const crash = (): void => resolve({ ok: false, reason: 'stat-crashed' });
      timer = setTimeout(
        () => resolve({ ok: false, reason: 'reading-took-too-long' }),
        patienceMillis,
      );
      signal.addEventListener('abort', () => resolve(stopped));
      worker.addEventListener('error', crash);
      wrap<StatisticsReaderWorker>(worker)
        .read(transfer(bytes, [bytes.buffer]), choices, proxy(onProgress))
        .then(resolve, crash);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
