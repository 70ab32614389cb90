import { currentAreaUnit, type AreaUnit } from './area-unit.ts';
import { type Language, localeTag } from './language.ts';

const space = '\u00A0';
const minus = '\u2212';

const numberFormats = new Map<string, Intl.NumberFormat>();

function formatNumber(
  value: number,
  language: Language,
  name: string,
  options: Intl.NumberFormatOptions,
): string {
  const key = `${localeTag[language]} ${name}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeTag[language], options);
    numberFormats.set(key, format);
  }
  return format.format(value).replace('-', minus);
}

/** A number of people or things, rounded to whole ones. */
export function formatCount(value: number, language: Language): string {
  return formatNumber(Math.round(value) + 0, language, 'count', { maximumFractionDigits: 0 });
}

/** A number with as many decimals as it has, up to `decimals`: "5", "4,2". */
export function formatNumberUpTo(value: number, decimals: number, language: Language): string {
  return formatNumber(value, language, `upTo ${decimals}`, { maximumFractionDigits: decimals });
}

/** A number with exactly so many decimals: "5,0". */
export function formatNumberAt(value: number, decimals: number, language: Language): string {
  return formatNumber(value, language, `at ${decimals}`, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

type Rounding = 'nearest' | 'down';

function percentNumber(
  share: number,
  language: Language,
  decimals: 0 | 1,
  rounding: Rounding = 'nearest',
): string {
  const steps = decimals === 0 ? 100 : 1_000;
  const value =
    rounding === 'down' ? Math.floor(share * steps + 1e-9) / (steps / 100) : share * 100;
  return formatNumber(value, language, `percent ${decimals}`, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function withPercentSign(number: string, language: Language): string {
  return language === 'en' ? `${number}%` : `${number}${space}%`;
}

/**
 * A share (0–1) in whole per cent. Nearly all is not all and nearly none is not none:
 * what would round to 0 or 100 without being it is written "<1 %" and ">99 %".
 */
export function formatPercent(share: number, language: Language): string {
  if (share > 1e-9 && share < 0.005) return withPercentSign('<1', language);
  if (share < 1 - 1e-9 && share >= 0.995) return withPercentSign('>99', language);
  return withPercentSign(percentNumber(share, language, 0), language);
}

/** A lower bound (0–1) in whole per cent, rounded down so that it still holds. */
export function formatLeastPercent(share: number, language: Language): string {
  return withPercentSign(percentNumber(share, language, 0, 'down'), language);
}

/** "61" and "74 %", for "from 61 to 74 %"; one decimal when whole per cents would look the same. */
export function formatPercentPair(
  from: number,
  to: number,
  language: Language,
  rounding: Rounding = 'nearest',
): { readonly from: string; readonly to: string; readonly differ: boolean } {
  for (const decimals of [0, 1] as const) {
    const pair = [from, to].map((share) => percentNumber(share, language, decimals, rounding));
    const [first = '', last = ''] = pair;
    if (first !== last) {
      const before = language === 'en' ? withPercentSign(first, language) : first;
      return { from: before, to: withPercentSign(last, language), differ: true };
    }
  }
  const same = formatPercent(to, language);
  return { from: same, to: same, differ: false };
}

/** A difference of two shares (0–1) in signed percentage points: "+13", "−0,4", "0". */
export function formatPoints(difference: number, language: Language): string {
  const points = difference * 100;
  const decimals = Math.abs(points) >= 0.95 ? 0 : 1;
  const rounded = Number(points.toFixed(decimals));
  if (rounded === 0) return '0';
  return formatNumber(rounded, language, `points ${decimals}`, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A distance in metres below a kilometre, else in kilometres. */
export function formatDistance(meters: number, language: Language): string {
  const whole = Math.round(meters);
  if (whole < 1_000) return `${formatCount(whole, language)}${space}m`;
  const kilometers = meters / 1_000;
  return `${significant(kilometers, language, kilometers < 10 ? 2 : 3)}${space}km`;
}

function significant(value: number, language: Language, digits: number): string {
  return formatNumber(value, language, `significant ${digits}`, {
    maximumSignificantDigits: digits,
  });
}

const squareMetersPerUnit = { daa: 1_000, ha: 10_000, km: 1_000_000 } as const;

/**
 * A length as it is drawn: to a decimetre below 100 m, to a metre below a kilometre, then in
 * kilometres of four figures.
 */
export function formatLength(meters: number, language: Language): string {
  const tenths = Math.round(meters * 10) / 10;
  if (tenths < 100) return `${decimal(tenths, language)}${space}m`;
  const whole = Math.round(meters);
  if (whole < 1_000) return `${formatCount(whole, language)}${space}m`;
  return `${significant(meters / 1_000, language, 4)}${space}km`;
}

function decimal(value: number, language: Language): string {
  return formatNumber(value, language, 'at most 1', { maximumFractionDigits: 1 });
}

const chosenUnits = {
  'square-meters': [1, 'm²'],
  decare: [1_000, 'daa'],
  hectare: [10_000, 'ha'],
  'square-kilometers': [1_000_000, 'km²'],
} as const;

/**
 * An area in the unit that was chosen; with `auto` in the one its readers use: m², then dekar (daa)
 * in Norwegian and hectares elsewhere, then km². Three figures, or more where the unit has them
 * before the comma.
 */
export function formatArea(
  squareMeters: number,
  language: Language,
  chosen: AreaUnit = currentAreaUnit(),
): string {
  if (chosen !== 'auto') {
    const [unitSquareMeters, sign] = chosenUnits[chosen];
    const value = squareMeters / unitSquareMeters;
    const text =
      Math.abs(value) < 1_000 ? significant(value, language, 3) : formatCount(value, language);
    return `${text}${space}${sign}`;
  }
  if (Math.round(squareMeters) < 1_000) return `${formatCount(squareMeters, language)}${space}m²`;
  if (squareMeters >= squareMetersPerUnit.km) {
    return `${significant(squareMeters / squareMetersPerUnit.km, language, 3)}${space}km²`;
  }
  const unit = language === 'nb' || language === 'nn' ? 'daa' : 'ha';
  return `${significant(squareMeters / squareMetersPerUnit[unit], language, 3)}${space}${unit}`;
}

/** An area with hectares beside dekar where no unit was chosen: "12,5 daa (1,25 ha)". */
export function formatAreaWithHectares(
  squareMeters: number,
  language: Language,
  chosen: AreaUnit = currentAreaUnit(),
): string {
  const own = formatArea(squareMeters, language, chosen);
  if (chosen !== 'auto' || !own.endsWith('daa')) return own;
  const hectares = significant(squareMeters / squareMetersPerUnit.ha, language, 3);
  return `${own} (${hectares}${space}ha)`;
}

/**
 * An amount of money in whole units, from a million on with three figures: "7 767 kr",
 * "3,24 mill. kr". `currency`: three letters of ISO 4217; null: the amount alone.
 */
export function formatMoney(amount: number, currency: string | null, language: Language): string {
  const isLarge = Math.abs(amount) >= 999_500;
  const size: Intl.NumberFormatOptions = isLarge
    ? { notation: 'compact', maximumSignificantDigits: 3 }
    : { maximumFractionDigits: 0 };
  const name = `money ${isLarge} ${currency}`;
  return formatNumber(
    isLarge ? amount : Math.round(amount) + 0,
    language,
    name,
    currency === null ? size : { ...size, style: 'currency', currency },
  );
}

/** A date given as YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is given. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  const instant = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(localeTag[language], options).format(instant);
}

/**
 * A moment (ISO 8601) as a day and a time of day where the reader is: "4. mars, 11:05"; with the
 * year where it is another than that of `now`.
 */
export function formatMoment(moment: string, language: Language, now = new Date()): string {
  const at = new Date(moment);
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  };
  if (at.getFullYear() !== now.getFullYear()) options.year = 'numeric';
  return new Intl.DateTimeFormat(localeTag[language], options).format(at);
}

/** Names joined as a sentence joins them: "a, b og c". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeTag[language], { type: 'conjunction' }).format(items);
}

const mostDecimals = 4;

/**
 * A number with so many decimals, up to four where it would look like nothing: "12,4", "0,03",
 * "<0,0001", "0". A lower bound is rounded down so that it still holds.
 */
export function formatDecimal(
  value: number,
  language: Language,
  decimals: number,
  rounding: Rounding = 'nearest',
): string {
  const size = Math.abs(value);
  const needed = size > 1e-9 ? Math.ceil(-Math.log10(size)) : 0;
  const shown = size > 1e-9 ? Math.min(mostDecimals, Math.max(decimals, needed)) : 0;
  const steps = 10 ** shown;
  const rounded =
    (rounding === 'down' ? Math.floor(value * steps + 1e-6) : Math.round(value * steps)) / steps;
  const text = (number: number, places: number): string =>
    formatNumber(number + 0, language, `decimal ${places}`, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    });
  if (rounded !== 0) return text(rounded, shown);
  return size > 1e-9 && rounding === 'nearest' ? `<${text(1 / steps, shown)}` : text(0, 0);
}

/** A share (0–1) in per cent with one decimal; a lower bound is rounded down. */
export function formatFinePercent(
  share: number,
  language: Language,
  rounding: Rounding = 'nearest',
): string {
  return withPercentSign(formatDecimal(share * 100, language, 1, rounding), language);
}

/** A signed difference: "+1,2", "−0,4", "0". */
export function formatSigned(difference: number, language: Language, decimals: number): string {
  const rounded = Number(difference.toFixed(decimals));
  if (rounded === 0) return '0';
  return formatNumber(rounded, language, `signed ${decimals}`, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
