/** Different signs of one table; a text that fills more is no table of numbers. */
const mostSigns = 200;
const longestSign = 40;

/** Gathers the different signs of a table in the order in which they are met. */
export function signList(): {
  /** Place in the list, plus one; 0 for the empty sign, and for what no longer fits in. */
  readonly placeOf: (sign: string) => number;
  readonly all: () => readonly string[];
} {
  const places = new Map<string, number>();
  return {
    placeOf(sign) {
      if (sign === '') return 0;
      const cut = sign.slice(0, longestSign);
      const known = places.get(cut);
      if (known !== undefined) return known;
      if (places.size >= mostSigns) return 0;
      places.set(cut, places.size + 1);
      return places.size;
    },
    all: () => [...places.keys()],
  };
}
