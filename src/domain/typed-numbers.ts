/** What was typed, as numbers; null where nothing usable stands. */
export interface TypedNumbers {
  readonly first: number | null;
  readonly second: number | null;
}

const mostMeters = 100_000;

/**
 * Reads what is typed while drawing: metres first; then degrees, or metres of a rectangle's other
 * side. Comma and full stop both mark decimals. A length is over 0 and at most 100 km.
 */
export function typedNumbers(
  typed: { readonly first: string; readonly second: string },
  secondIs: 'degrees' | 'meters',
): TypedNumbers {
  const second = numberOf(typed.second);
  return {
    first: lengthOf(numberOf(typed.first)),
    second: secondIs === 'meters' ? lengthOf(second) : second,
  };
}

function numberOf(text: string): number | null {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.').replace('\u2212', '-');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

function lengthOf(value: number | null): number | null {
  return value !== null && value > 0 && value <= mostMeters ? value : null;
}
