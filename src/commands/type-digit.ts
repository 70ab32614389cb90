import { appStore } from '../state/app-store.ts';
import { typeSize } from './type-size.ts';

/**
 * A digit pressed on the map: the first of a length, or one more where the field has not taken the
 * keys yet. Tells whether something is in the hand that takes numbers.
 */
export function typeDigit(digit: string): boolean {
  const { typed } = appStore.getState().session;
  const field = typed?.field ?? 'first';
  return typeSize({ field, [field]: `${typed?.[field] ?? ''}${digit}` });
}
