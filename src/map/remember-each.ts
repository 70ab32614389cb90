/**
 * The function with its answers remembered for as long as what they are about is: the same thing,
 * by identity, gives the same answer by identity.
 */
export function rememberEach<Thing extends object, Answer>(
  compute: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing) ?? { answer: compute(thing) };
    known.set(thing, found);
    return found.answer;
  };
}
