import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from './pack-text.ts';

const mostBytes = 1_000_000;

describe('a text that is packed', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (written) => {
        const text = written.replaceAll(/\p{Surrogate}/gu, '?');
        expect(unpackText(packText(text), mostBytes)).toEqual({ ok: true, value: text });
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('has only characters that an address keeps', () => {
    expect(packText('Blåbærstien – «fin» benk 😀'.repeat(50))).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('is the same with line breaks and spaces that a message put in', () => {
    const packed = packText('En benk til ved bussholdeplassen');
    const broken = packed.replace(/(.{10})/g, '$1\r\n ');
    expect(unpackText(broken, mostBytes)).toMatchObject({ ok: true });
  });

  it('gets shorter when it says the same again', () => {
    expect(packText('trær og benker '.repeat(200)).length).toBeLessThan(100);
  });
});

describe('what cannot be unpacked', () => {
  const packed = packText('Her er det mørkt om kvelden. Kan det komme lys langs stien?');

  it('is refused when any of it is missing', () => {
    for (let length = 0; length < packed.length; length += 1) {
      expect(unpackText(packed.slice(0, length), mostBytes)).toMatchObject({
        ok: false,
        reason: 'damaged-code',
      });
    }
  });

  it('is refused, and never throws, when it was never packed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(unpackText(text, mostBytes).ok).toBe(false);
      }),
      { seed: 7, numRuns: 1_000 },
    );
  });

  it('is refused when one character was changed to another', () => {
    for (let at = 0; at < packed.length - 1; at += 1) {
      const other = packed[at] === 'A' ? 'B' : 'A';
      const changed = `${packed.slice(0, at)}${other}${packed.slice(at + 1)}`;
      expect(unpackText(changed, mostBytes).ok).toBe(false);
    }
  });

  it('is stopped when a little makes a hundred megabytes', () => {
    const bomb = deflateSync(new Uint8Array(100_000_000), { level: 9 });
    const bytes = new Uint8Array(bomb.length + 4);
    bytes.set(bomb);
    const text = Buffer.from(bytes).toString('base64url');
    expect(text.length).toBeLessThan(200_000);
    expect(unpackText(text, mostBytes)).toEqual({
      ok: false,
      reason: 'code-too-large',
      values: { most: 1_000 },
    });
  });

  it('is not even looked at when it is far too long', () => {
    expect(unpackText('A'.repeat(3_000_000), mostBytes)).toMatchObject({
      reason: 'code-too-large',
    });
  });
});
