import { appStore } from './app-store.ts';
import type { AppState } from './app-state.ts';

/**
 * Calls `react` with a value of the store now and whenever it changes, by identity or, for a list
 * of values, by the identity of each. Gives the function that stops it.
 */
export function watch<Value>(
  select: (state: AppState) => Value,
  react: (value: Value) => void,
): () => void {
  let current = select(appStore.getState());
  react(current);
  return appStore.subscribe(() => {
    // A reaction may have changed the state meanwhile: what counts is how it is now.
    const next = select(appStore.getState());
    if (same(current, next)) return;
    current = next;
    react(next);
  });
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
  }
  return Object.is(a, b);
}
