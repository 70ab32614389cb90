/**
 * A day, a month or a year as it was typed (`2026-05-31`, `2026-05`, `2026`, `31.5.2026`, `5.2026`)
 * in the form in which it is kept: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where there is none such.
 */
export function typedDate(text: string): string | null {
  const bare = text.trim().replaceAll(/\s/gu, '');
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(bare);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dotted = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/u.exec(bare);
  return dotted ? dateOf(dotted[3], dotted[2], dotted[1]) : null;
}

function dateOf(year: string, month: string | undefined, day: string | undefined): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const moment = new Date(Date.UTC(y, m - 1, d));
  const isThere =
    y >= 1900 && y <= 2200 && moment.getUTCMonth() === m - 1 && moment.getUTCDate() === d;
  return isThere ? date : null;
}
