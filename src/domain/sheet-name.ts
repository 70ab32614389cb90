/** Letters and digits that no hand makes look like one another. */
const letters = 'ACEFHJKLMNPRTUVXY';
const digits = '234679';

/**
 * A name for a sheet that none of `taken` has: letter, digit, letter, digit, so that it is neither a
 * word nor a cell. `random` gives numbers from 0 up to 1. Throws when all 10,404 names are taken.
 */
export function sheetName(taken: ReadonlySet<string>, random: () => number): string {
  const all = (letters.length * digits.length) ** 2;
  const start = Math.floor(random() * all);
  for (let step = 0; step < all; step++) {
    // A stride that shares no factor with the number of names meets every one of them.
    const name = nameOf((start + step * 7_919) % all);
    if (!taken.has(name)) return name;
  }
  throw new Error('Every name of a sheet is taken');
}

function nameOf(number: number): string {
  const parts = [letters, digits, letters, digits];
  let left = number;
  return parts
    .map((signs) => {
      const sign = signs[left % signs.length];
      left = Math.floor(left / signs.length);
      return sign;
    })
    .join('');
}
