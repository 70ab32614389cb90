import type { Observation } from '../../domain/indicator.ts';
import { formatNumberUpTo } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';

/** A value as it would be typed again. */
export function editableValue(one: Observation | null, language: Language): string {
  if (one === null) return '';
  if (one.status === 'suppressed') return ':';
  if (one.value === null) return '..';
  const [from, to] = [one.value, one.upTo].map((value) =>
    value === null ? null : formatNumberUpTo(value, 10, language),
  );
  const sure = one.status === 'estimated' ? '~' : '';
  return to === null ? `${sure}${from}` : `${sure}${from}–${to}`;
}
