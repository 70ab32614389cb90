/** A calendar year as it was typed; null where nothing is said, undefined where it is none. */
export function typedYear(text: string): number | null | undefined {
  const bare = text.trim();
  if (bare === '') return null;
  const year = /^\d{4}$/u.test(bare) ? Number(bare) : Number.NaN;
  return year >= 1900 && year <= 2200 ? year : undefined;
}
