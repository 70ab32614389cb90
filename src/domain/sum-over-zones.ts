import type { Indicator, Observation } from './indicator.ts';

/** Units of things that are counted: the sum of two zones is the count of both. */
const countedUnits = new Set(
  [
    'personer personar people persons residents innbyggere innbyggjarar invånare',
    'boliger bustader bostäder dwellings homes units enheter einingar leiligheter lägenheter',
    'husholdninger hushald hushåll households familier familiar familjer families',
    'barn children elever elevar pupils arbeidsplasser arbeidsplassar arbetsplatser jobs',
  ]
    .join(' ')
    .split(' '),
);

/** Whether its values of several zones may be added: counts may, shares and means may not. */
export function isCount({ role, unit }: Pick<Indicator, 'role' | 'unit'>): boolean {
  if (role !== null) return true;
  const written = typeof unit === 'string' ? [unit] : Object.values(unit);
  return written.every((word) => countedUnits.has(word.trim().toLowerCase()));
}

/**
 * What zones sum to in a year; null where one of them is not told, for a part is no sum. It is as
 * unsure as the least sure of its parts, and a range where one of them is.
 */
export function sumOverZones(
  told: readonly (Observation | undefined)[],
): Pick<Observation, 'value' | 'upTo' | 'status'> | null {
  let value = 0;
  let upTo = 0;
  if (told.length === 0) return null;
  for (const one of told) {
    if (!one || one.value === null) return null;
    value += one.value;
    upTo += one.upTo ?? one.value;
  }
  const status = (['illustrative', 'estimated'] as const).find((unsure) =>
    told.some((one) => one?.status === unsure),
  );
  return { value, upTo: upTo === value ? null : upTo, status: status ?? 'measured' };
}
