import { describe, expect, it } from 'vitest';
import {
  formatArea,
  formatAreaWithHectares,
  formatCount,
  formatDate,
  formatDecimal,
  formatDistance,
  formatFinePercent,
  formatLeastPercent,
  formatLength,
  formatList,
  formatMoment,
  formatMoney,
  formatPercent,
  formatPercentPair,
  formatPoints,
  formatSigned,
} from './format.ts';
import { writeAreasIn } from './area-unit.ts';
import { type Language, languages } from './language.ts';

/** The same value in bokmål, nynorsk, Swedish and English; `_` stands for a hard space. */
function inAll(format: (language: Language) => string): string {
  return languages.map((language) => format(language).replaceAll('\u00A0', '_')).join(' | ');
}

describe('per cent', () => {
  it('stands with a hard space, but not in English', () => {
    expect(inAll((l) => formatPercent(0.614, l))).toBe('61_% | 61_% | 61_% | 61%');
  });

  it('never rounds a little to nothing or nearly all to all', () => {
    expect(inAll((l) => formatPercent(0.001, l))).toBe('<1_% | <1_% | <1_% | <1%');
    expect(inAll((l) => formatPercent(0.999, l))).toBe('>99_% | >99_% | >99_% | >99%');
    expect(inAll((l) => formatPercent(0, l))).toBe('0_% | 0_% | 0_% | 0%');
    expect(inAll((l) => formatPercent(1 - 1e-12, l))).toBe('100_% | 100_% | 100_% | 100%');
  });

  it('rounds a lower bound down, so that it holds', () => {
    expect(inAll((l) => formatLeastPercent(0.6999, l))).toBe('69_% | 69_% | 69_% | 69%');
    expect(inAll((l) => formatLeastPercent(0.29, l))).toBe('29_% | 29_% | 29_% | 29%');
    expect(formatPercentPair(0.506, 0.728, 'nb', 'down')).toMatchObject({
      from: '50',
      to: '72\u00A0%',
    });
  });

  it('shows a decimal where from and to would read the same', () => {
    expect(formatPercentPair(0.61, 0.74, 'nb')).toEqual({
      from: '61',
      to: '74\u00A0%',
      differ: true,
    });
    expect(formatPercentPair(0.6112, 0.6144, 'sv')).toMatchObject({
      from: '61,1',
      to: '61,4\u00A0%',
    });
    expect(formatPercentPair(0.61, 0.6101, 'en')).toEqual({
      from: '61%',
      to: '61%',
      differ: false,
    });
  });
});

describe('percentage points', () => {
  it('carry a sign', () => {
    expect(inAll((l) => formatPoints(0.13, l))).toBe('+13 | +13 | +13 | +13');
    expect(inAll((l) => formatPoints(-0.0312, l))).toBe('−3 | −3 | −3 | −3');
    expect(inAll((l) => formatPoints(0.0042, l))).toBe('+0,4 | +0,4 | +0,4 | +0.4');
    expect(inAll((l) => formatPoints(-0.0001, l))).toBe('0 | 0 | 0 | 0');
  });
});

describe('counts and measures', () => {
  it('group thousands as the language does', () => {
    expect(inAll((l) => formatCount(45_210.4, l))).toBe('45_210 | 45_210 | 45_210 | 45,210');
    expect(inAll((l) => formatCount(-0.2, l))).toBe('0 | 0 | 0 | 0');
  });

  it('turn metres into kilometres', () => {
    expect(inAll((l) => formatDistance(300, l))).toBe('300_m | 300_m | 300_m | 300_m');
    expect(inAll((l) => formatDistance(1240, l))).toBe('1,2_km | 1,2_km | 1,2_km | 1.2_km');
    expect(inAll((l) => formatDistance(999.7, l))).toBe('1_km | 1_km | 1_km | 1_km');
  });

  it('use dekar in Norwegian and hectares elsewhere', () => {
    expect(inAll((l) => formatArea(640, l))).toBe('640_m² | 640_m² | 640_m² | 640_m²');
    expect(inAll((l) => formatArea(5_000, l))).toBe('5_daa | 5_daa | 0,5_ha | 0.5_ha');
    expect(inAll((l) => formatArea(200_000, l))).toBe('200_daa | 200_daa | 20_ha | 20_ha');
    expect(inAll((l) => formatArea(1_056_228, l))).toBe(
      '1,06_km² | 1,06_km² | 1,06_km² | 1.06_km²',
    );
    expect(inAll((l) => formatAreaWithHectares(12_500, l))).toBe(
      '12,5_daa (1,25_ha) | 12,5_daa (1,25_ha) | 1,25_ha | 1.25_ha',
    );
  });
});

describe('areas in a chosen unit', () => {
  it('are written in it whatever their size', () => {
    expect(formatArea(12_345.6, 'nb', 'square-meters')).toBe('12\u00A0346\u00A0m²');
    expect(formatArea(12_345.6, 'en', 'decare')).toBe('12.3\u00A0daa');
    expect(formatArea(12_345.6, 'nb', 'hectare')).toBe('1,23\u00A0ha');
    expect(formatArea(640, 'sv', 'square-kilometers')).toBe('0,00064\u00A0km²');
    expect(formatAreaWithHectares(12_500, 'nb', 'decare')).toBe('12,5\u00A0daa');
  });

  it('are written so everywhere once it is chosen', () => {
    writeAreasIn('hectare');
    expect(formatArea(5_000, 'nb')).toBe('0,5\u00A0ha');
    writeAreasIn('auto');
    expect(formatArea(5_000, 'nb')).toBe('5\u00A0daa');
  });
});

describe('lengths that are drawn', () => {
  it('are as exact as a hand can be', () => {
    expect(formatLength(12.46, 'nb')).toBe('12,5\u00A0m');
    expect(formatLength(12, 'nb')).toBe('12\u00A0m');
    expect(formatLength(99.97, 'nb')).toBe('100\u00A0m');
    expect(formatLength(340.4, 'en')).toBe('340\u00A0m');
    expect(formatLength(1_234.5, 'sv')).toBe('1,235\u00A0km');
  });
});

describe('dates and lists', () => {
  it('are as exact as what is given', () => {
    expect(inAll((l) => formatDate('2015-01-01', l))).toBe(
      '1. januar 2015 | 1. januar 2015 | 1 januari 2015 | 1 January 2015',
    );
    expect(inAll((l) => formatDate('2020-05', l))).toBe(
      'mai 2020 | mai 2020 | maj 2020 | May 2020',
    );
    expect(inAll((l) => formatDate('2012', l))).toBe('2012 | 2012 | 2012 | 2012');
  });

  it('tell a moment by the day and the time where the reader is', () => {
    const moment = new Date(2027, 2, 4, 11, 5).toISOString();
    const sameYear = new Date(2027, 11, 31);
    expect(inAll((l) => formatMoment(moment, l, sameYear))).toBe(
      '4. mars, 11:05 | 4. mars, 11:05 | 4 mars 11:05 | 4 Mar, 11:05',
    );
    expect(formatMoment(moment, 'nb', new Date(2029, 0, 1))).toBe('4. mars 2027, 11:05');
  });

  it('join names as a sentence does', () => {
    expect(inAll((l) => formatList(['Ila', 'Lade', 'Rye'], l))).toBe(
      'Ila, Lade og Rye | Ila, Lade og Rye | Ila, Lade och Rye | Ila, Lade and Rye',
    );
  });
});

describe('a number with decimals', () => {
  it('has the decimals asked for', () => {
    expect(formatDecimal(12.44, 'nb', 1)).toBe('12,4');
    expect(formatDecimal(3, 'en', 1)).toBe('3.0');
    expect(formatDecimal(0.999, 'nb', 2, 'down')).toBe('0,99');
  });

  it('has more where it would look like nothing, and nothing is nothing', () => {
    expect(formatDecimal(0.034, 'nb', 1)).toBe('0,03');
    expect(formatDecimal(0.000001, 'nb', 1)).toBe('<0,0001');
    expect(formatDecimal(0, 'nb', 1)).toBe('0');
  });

  it('holds as a lower bound', () => {
    expect(formatDecimal(0.0067, 'nb', 2, 'down')).toBe('0,006');
    expect(formatDecimal(0.000001, 'nb', 2, 'down')).toBe('0');
    expect(formatFinePercent(0.99999, 'nb', 'down')).toBe('99,9\u00A0%');
  });

  it('shows a difference with its sign', () => {
    expect(formatSigned(1.24, 'nb', 1)).toBe('+1,2');
    expect(formatSigned(-0.46, 'nb', 1)).toBe('−0,5');
    expect(formatSigned(0.001, 'nb', 1)).toBe('0');
  });
});

describe('an amount of money', () => {
  it('is whole, and has three figures from a million on', () => {
    const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
    expect(plain(formatMoney(7_767.4, 'NOK', 'nb'))).toBe('7 767 kr');
    expect(plain(formatMoney(3_243_000, 'NOK', 'nb'))).toBe('3,24 mill. kr');
    expect(plain(formatMoney(3_243_000, 'SEK', 'sv'))).toBe('3,24 mn kr');
    expect(plain(formatMoney(7_767.4, null, 'en'))).toBe('7,767');
    expect(plain(formatMoney(0, null, 'nb'))).toBe('0');
  });
});
