import type { Translate } from './translate.ts';

/** What a question asks about reaching, as far as words need it. */
export interface AskedTarget {
  readonly targetKind: 'meeting-place' | 'green-area' | 'walking-route';
  readonly minAreaSquareMeters: number;
  readonly strictlyLarger: boolean;
}

/** The target as a sentence names it: "en møteplass", "et grøntområde på minst 5 daa". */
export function targetWords(asked: AskedTarget, t: Translate): string {
  const area = asked.minAreaSquareMeters;
  if (asked.targetKind !== 'green-area' || area === 0) return t(`target.${asked.targetKind}`);
  return asked.strictlyLarger
    ? t('target.green-area.larger', { area })
    : t('target.green-area.atLeast', { area });
}

/** The whole question as a heading: "Møteplass innen 300 m". */
export function questionWords(
  asked: AskedTarget & { readonly distanceMeters: number },
  t: Translate,
): string {
  const area = asked.minAreaSquareMeters;
  const distance = asked.distanceMeters;
  if (asked.targetKind !== 'green-area' || area === 0) {
    return t(`question.${asked.targetKind}`, { distance });
  }
  return asked.strictlyLarger
    ? t('question.green-area.larger', { area, distance })
    : t('question.green-area.atLeast', { area, distance });
}
