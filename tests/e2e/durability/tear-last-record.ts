import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Leaves the log of a profile's IndexedDB as a kill in the middle of a write does: with the seven
 * bytes that announce a record (checksum, length, type), and no record.
 */
export async function tearLastRecord(profile: string): Promise<void> {
  const storage = join(profile, 'Default', 'IndexedDB');
  const folders = (await readdir(storage)).filter((name) => name.endsWith('.leveldb'));
  const logs = await Promise.all(
    folders.map(async (folder) => {
      const files = (await readdir(join(storage, folder))).filter((name) => name.endsWith('.log'));
      return files.map((file) => join(storage, folder, file));
    }),
  );
  const announced = new Uint8Array([1, 2, 3, 4, 0x19, 0x03, 1]);
  if (logs.flat().length === 0) throw new Error(`No log of IndexedDB in ${storage}`);
  await Promise.all(logs.flat().map((log) => appendFile(log, announced)));
}
