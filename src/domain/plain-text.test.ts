import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestContribution } from './contribution.ts';
import { plainText } from './plain-text.ts';

describe('plain text', () => {
  it('keeps what a person writes, with its lines', () => {
    expect(plainText('  Benk ved elva – i sol 🌞\r\nog søppelbøtte ')).toBe(
      'Benk ved elva – i sol 🌞\nog søppelbøtte',
    );
  });

  it('has no control characters and nothing that turns the direction of writing', () => {
    expect(plainText('a\u0000b\u001B[2Jc\u202Etxet\u202C\u2066d\u2069')).toBe('ab[2Jctxetd');
  });

  it('is composed, so that the same words are the same text', () => {
    expect(plainText('A\u030As')).toBe('Ås');
  });

  it('has nothing that cannot be seen, and keeps a sign that is put together of several', () => {
    expect(plainText('be\u200Bnk\uFEFF \u{E0041}👨\u200D👩\u200D👧')).toBe(
      'benk 👨\u200D👩\u200D👧',
    );
  });

  it('does not let marks be piled up on a letter', () => {
    expect(plainText(`z${'\u0335'.repeat(60)}`)).toBe(`z${'\u0335'.repeat(4)}`);
  });

  it('is never too long for a contribution and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const once = plainText(text);
        expect(once.length).toBeLessThanOrEqual(longestContribution);
        expect(plainText(once)).toBe(once);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
