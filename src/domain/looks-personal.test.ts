import { describe, expect, it } from 'vitest';
import { looksPersonal } from './looks-personal.ts';

describe('what looks as if it told who somebody is', () => {
  it.each([
    ['Skriv til en.beboer@eksempel.no', ['email']],
    ['Ring 99 99 99 99', ['phone']],
    ['ring meg +47 99999999', ['phone']],
    ['070-999 99 99', ['phone']],
    ['født 010190 12345', ['id-number']],
    ['19900101-1234', ['id-number']],
    ['01019012345', ['id-number']],
  ] as const)('is found in %s', (text, kinds) => {
    expect(looksPersonal(text)).toEqual(kinds);
  });

  it.each([
    'Bygd 2026–2030, og ferdig i 2031',
    '2026-2030',
    'Det koster 1 500 000 kroner',
    'Buss 3 og 5 kl. 07.15, 07.30 og 08.00',
    'C4: benk, tre prikker',
    '',
  ])('is not found in %s', (text) => {
    expect(looksPersonal(text)).toEqual([]);
  });
});
