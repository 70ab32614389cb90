import type { Outcome } from '../domain/outcome.ts';
import { translateReason } from '../text/translate.ts';

/** Hands on what was typed once it is read; gives what is wrong with it in words, or null. */
export function takeTyped<Value>(
  read: Outcome<Value>,
  take: (value: Value) => Outcome | undefined,
): string | null {
  const done = read.ok ? take(read.value) : read;
  return done === undefined || done.ok
    ? null
    : translateReason(`refused.${done.reason}`, done.values);
}
