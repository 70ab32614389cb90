import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { woffToTtf } from './woff-to-ttf.ts';

const resolve = createRequire(import.meta.url).resolve;
const files = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'];
const pathOf = (name: string): string =>
  resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${name}-normal.woff`);

/** The sum of a table's numbers of 32 bits, as OpenType defines it; the last padded with noughts. */
function checksum(bytes: Uint8Array): number {
  const padded = new Uint8Array((bytes.length + 3) & ~3);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe('a font out of WOFF', () => {
  it.each(files)('has every table whole, as its checksum says: %s', (name) => {
    const ttf = woffToTtf(new Uint8Array(readFileSync(pathOf(name))));
    const view = new DataView(ttf.buffer);
    expect(view.getUint32(0)).toBe(0x00010000);
    const tables = Array.from({ length: view.getUint16(4) }, (_, at) => {
      const entry = 12 + at * 16;
      const tag = String.fromCharCode(...ttf.subarray(entry, entry + 4));
      const [told, from, length] = [4, 8, 12].map((field) => view.getUint32(entry + field));
      return { tag, told, bytes: ttf.slice(from, from + length) };
    });
    expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head']));
    for (const { tag, told, bytes } of tables) {
      // The head holds the sum of the whole file, which counts as nought in its own.
      if (tag === 'head') bytes.fill(0, 8, 12);
      expect(`${tag} ${checksum(bytes)}`).toBe(`${tag} ${told}`);
    }
  });

  it('is refused where it is something else', () => {
    expect(() => woffToTtf(new Uint8Array(100))).toThrow('not WOFF 1.0');
  });
});
