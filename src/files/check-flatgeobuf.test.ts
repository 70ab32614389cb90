import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { describe, expect, it } from 'vitest';
import { checkFlatgeobuf } from './check-flatgeobuf.ts';

const place: GeoJSON.Feature = {
  type: 'Feature',
  properties: { id: 'a', name: 'Svartlamon' },
  geometry: { type: 'Point', coordinates: [10.43, 63.44] },
};
const sound = serialize({ type: 'FeatureCollection', features: [place, place] });

/** Where the features count stands in a header written by `serialize`. */
function countAt(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const table = 12 + view.getUint32(12, true);
  const dictionary = table - view.getInt32(table, true);
  return table + view.getUint16(dictionary + 4 + 2 * 8, true);
}

const refused = { ok: false, reason: 'file-broken' };

describe('the header of a FlatGeobuf file', () => {
  it('tells how many features there are, and whether they are indexed', () => {
    expect(checkFlatgeobuf(sound, sound.length)).toEqual({
      ok: true,
      value: { features: 2, indexed: false },
    });
  });

  it('is refused when the file is empty, of another kind, or cut short', () => {
    expect(checkFlatgeobuf(new Uint8Array(), 0)).toEqual(refused);
    expect(checkFlatgeobuf(new TextEncoder().encode('{"type": "Feature"}'), 19)).toEqual(refused);
    const headerEnd = 12 + new DataView(sound.buffer).getUint32(8, true);
    for (let length = 0; length <= headerEnd; length++) {
      expect(checkFlatgeobuf(sound.subarray(0, length), length)).toEqual(refused);
    }
  });

  it('is refused when it counts no features, on which the library loops for ever', () => {
    const none = Uint8Array.from(sound);
    new DataView(none.buffer).setBigUint64(countAt(none), 0n, true);
    expect(checkFlatgeobuf(none, none.length)).toEqual(refused);
  });

  it('is refused when it counts more features than the file has bytes', () => {
    const many = Uint8Array.from(sound);
    new DataView(many.buffer).setBigUint64(countAt(many), 2n ** 60n, true);
    expect(checkFlatgeobuf(many, many.length)).toEqual(refused);
  });

  it('never throws and never runs on, whatever follows the magic numbers', () => {
    let seed = 7;
    for (let round = 0; round < 500; round++) {
      const rubbish = Uint8Array.from(sound);
      for (let at = 8; at < rubbish.length; at++) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        if (seed % 3 === 0) rubbish[at] = seed >> 8;
      }
      const read = checkFlatgeobuf(rubbish, rubbish.length);
      expect(read.ok ? read.value.features : 0).toBeLessThanOrEqual(rubbish.length);
    }
  });
});
