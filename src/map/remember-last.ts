/**
 * The function with its last answer remembered: the same arguments, by identity, give the same
 * answer by identity, so that whoever draws it can see that nothing changed.
 */
export function rememberLast<Arguments extends readonly unknown[], Answer>(
  compute: (...parts: Arguments) => Answer,
): (...parts: Arguments) => Answer {
  let last: { readonly parts: Arguments; readonly answer: Answer } | null = null;
  return (...parts) => {
    if (last === null || !sameParts(last.parts, parts)) last = { parts, answer: compute(...parts) };
    return last.answer;
  };
}

function sameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => Object.is(part, b[i]));
}
