import type { Translate } from '../../text/translate.ts';

/** Years as far as they are known; '' when neither is. */
export function yearsText(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  t: Translate,
): string {
  if (from !== null && to !== null) {
    return from === to ? String(from) : t('date.span', { from: String(from), to: String(to) });
  }
  if (from !== null) return t('date.from', { date: String(from) });
  return to === null ? '' : t('date.upTo', { date: String(to) });
}
