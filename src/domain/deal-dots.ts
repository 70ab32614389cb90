/**
 * Dots that were counted for all at once dealt to voters, so that none has more than another by
 * more than one: choice by choice, each dot to the next voter in turn. For each choice of `totals`
 * the dots of voter 1, 2 … `people`. Where the totals keep within people × limit, so does every
 * voter: of all dots, and of those on one choice.
 */
export function dealDots(
  totals: readonly number[],
  people: number,
): readonly (readonly number[])[] {
  let next = 0;
  return totals.map((total) => {
    const each = Math.floor(total / people);
    const dealt = Array.from({ length: people }, () => each);
    for (let left = total - each * people; left > 0; left -= 1) {
      dealt[next] += 1;
      next = (next + 1) % people;
    }
    return dealt;
  });
}
