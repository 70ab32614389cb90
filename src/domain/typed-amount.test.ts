import { describe, expect, it } from 'vitest';
import { typedAmount, typedFigure, typedYear } from './typed-amount.ts';
import { typedDate } from './typed-date.ts';

describe('an amount that is typed', () => {
  it.each([
    ['', null],
    ['16400000', 16_400_000],
    ['16 400 000', 16_400_000],
    ['16\u00A0400\u00A0000 kr', 16_400_000],
    ['16.400.000', 16_400_000],
    ['16,400,000', 16_400_000],
    ['16,4 mill. kr', 16_400_000],
    ['16,4 millioner', 16_400_000],
    ['16.4m', 16_400_000],
    ['16.4 MNOK', 16_400_000],
    ['NOK 16.4 million', 16_400_000],
    ['1,2 mrd', 1_200_000_000],
    ['3,45 milj', 3_450_000],
    ['16,400 mill', 16_400_000],
    ['7.767', 7_767],
    ['500 tusen', 500_000],
    ['1 234,50', 1_234.5],
    ['1.234,50', 1_234.5],
    ['99,5', 99.5],
    ['0', 0],
  ])('reads %j as %s', (text, value) => {
    expect(typedAmount(text)).toEqual({ ok: true, value });
  });

  it.each(['mye', '12 kroner og litt', '-5', '1e99', 'kr', '1.2.3', '9999999999999999'])(
    'refuses %j',
    (text) => {
      expect(typedAmount(text)).toEqual({ ok: false, reason: 'not-an-amount' });
    },
  );
});

describe('a figure and a year that are typed', () => {
  it.each([
    ['49,9 %', 49.9],
    ['-0.4', -0.4],
    ['\u22120,4', -0.4],
    ['5 000', 5_000],
    [' ', null],
  ])('reads %j as %s', (text, value) => {
    expect(typedFigure(text)).toEqual({ ok: true, value });
  });

  it('refuses what is none', () => {
    expect(typedFigure('1,2,3')).toEqual({ ok: false, reason: 'not-a-number' });
    expect(typedYear('22')).toEqual({ ok: false, reason: 'not-a-year' });
    expect(typedYear(' 2022 ')).toEqual({ ok: true, value: 2022 });
  });
});

describe('a date that is typed', () => {
  it.each([
    ['', null],
    ['2022', '2022'],
    ['12.2022', '2022-12'],
    ['2022-5', '2022-05'],
    ['13.12.2022', '2022-12-13'],
    ['1/10/2009', '2009-10-01'],
    ['2009-10-01', '2009-10-01'],
    [' 29.2.2024 ', '2024-02-29'],
  ])('reads %j as %s', (text, value) => {
    expect(typedDate(text)).toEqual({ ok: true, value });
  });

  it.each(['i fjor', '31.4.2022', '29.02.2023', '13.2022', '22', '2022-13'])(
    'refuses %j',
    (text) => {
      expect(typedDate(text)).toEqual({ ok: false, reason: 'not-a-date' });
    },
  );
});
