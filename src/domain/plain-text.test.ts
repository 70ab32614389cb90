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

  it('is never too long for a contribution and doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const once = plainText(text);
        expect(once.length).toBeLessThanOrEqual(longestContribution);
        expect(plainText(once.trim())).toBe(once.trim());
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
