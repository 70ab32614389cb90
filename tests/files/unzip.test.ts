import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isZip, unzip, UnzipFailure } from '../../src/files/unzip.ts';
import { tinyZip } from './tiny-zip.ts';

const text = 'Nidelva '.repeat(2_000);

async function contents(archive: Uint8Array): Promise<Record<string, string>> {
  const read = await Promise.all(
    unzip(archive).map(async ({ name, unpack }) => [name, await unpack()] as const),
  );
  return Object.fromEntries(read.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

describe('a zip archive', () => {
  it('gives its files, packed or not, and no folders', async () => {
    const files = { 'stier/': '', 'stier/gågater.shp': text, 'stier/tom.prj': '' };
    for (const isPacked of [true, false]) {
      const archive = tinyZip(files, { isPacked });
      expect(isZip(archive)).toBe(true);
      expect(await contents(archive)).toEqual({ 'stier/gågater.shp': text, 'stier/tom.prj': '' });
    }
  });

  it('is found behind a comment and inside a larger buffer', async () => {
    const archive = tinyZip({ 'a.json': '{}' });
    archive[archive.length - 2] = 3;
    const padded = Uint8Array.of(9, 9, ...archive, 1, 2, 3).subarray(2);
    expect(await contents(padded)).toEqual({ 'a.json': '{}' });
  });

  it.each([
    ['more than it says', { statedBytes: 10 }],
    ['less than it says', { statedBytes: 1_000_000 }],
    ['more than is ever read', { statedBytes: 3_000_000_000 }],
    ['by a method nobody uses', { method: 14 }],
    ['with a password', { flags: 1 }],
  ])('is refused where it unpacks to %s', async (_, style) => {
    await expect(contents(tinyZip({ 'a.json': text }, style))).rejects.toBeInstanceOf(UnzipFailure);
  });

  it('is read or refused whatever is damaged in it, never anything else', async () => {
    const sound = tinyZip({ 'a.json': text, 'b.prj': 'WGS 84' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(sound.length),
        async (changes, cut) => {
          const archive = sound.slice(0, cut % 3 === 0 ? cut : sound.length);
          for (const [at, byte] of changes) if (at < archive.length) archive[at] = byte;
          try {
            await contents(archive);
          } catch (error) {
            expect(error).toBeInstanceOf(UnzipFailure);
          }
        },
      ),
      { seed: 31, numRuns: 300 },
    );
  });
});
