/** What is wrong with a value, and where in the file it stands (`layers[3].title.nn`). */
export interface ShapeIssue {
  readonly path: string;
  readonly reason: string;
}

/** Gives the value typed, or undefined after reporting why it is not of the shape. */
export type Read<Value> = (value: unknown, path: string, issues: ShapeIssue[]) => Value | undefined;

type Fields = Readonly<Record<string, Read<unknown>>>;
type Got<Of extends Fields> = {
  readonly [Key in keyof Of]: Of[Key] extends Read<infer Value> ? Value : never;
};

/** Reads what passes the test; `expected` says in words what that is. */
export function value<Value>(
  test: (value: unknown) => value is Value,
  expected: string,
): Read<Value> {
  return (found, path, issues) => {
    if (test(found)) return found;
    issues.push({ path, reason: `expected ${expected}, found ${inWords(found)}` });
    return undefined;
  };
}

/** Text that is not empty, branded as the id or word it stands for. */
export function text<Word extends string = string>(expected = 'a text'): Read<Word> {
  return value(
    (found): found is Word => typeof found === 'string' && found.trim() !== '',
    expected,
  );
}

/** One of a list of words. */
export function oneOf<Word extends string | number>(words: readonly Word[]): Read<Word> {
  return value(
    (found): found is Word => words.some((word) => word === found),
    `one of ${words.join(', ')}`,
  );
}

/** A finite number from `least` to `most`, both included. */
export function number(least: number, most: number): Read<number> {
  return value(
    (found): found is number => typeof found === 'number' && found >= least && found <= most,
    `a number from ${least} to ${most}`,
  );
}

/** True or false. */
export const flag: Read<boolean> = value((found) => typeof found === 'boolean', 'true or false');

/** What the reader gives, or null. */
export function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (found, path, issues) => (found === null ? null : read(found, path, issues));
}

/** A list of what the reader gives, at least `fewest` long. */
export function list<Value>(read: Read<Value>, fewest = 0): Read<readonly Value[]> {
  return (found, path, issues) => {
    if (!Array.isArray(found) || found.length < fewest) {
      issues.push({ path, reason: `expected a list of at least ${fewest}` });
      return undefined;
    }
    const items = found.map((item: unknown, at) => read(item, `${path}[${at}]`, issues));
    return items.every((item) => item !== undefined) ? items : undefined;
  };
}

/** An object with exactly these fields: an unknown one is an issue, since it is often a slip. */
export function shape<Required extends Fields, Optional extends Fields = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Read<Got<Required> & Partial<Got<Optional>>> {
  return (found, path, issues) => {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) {
      issues.push({ path, reason: `expected an object, found ${inWords(found)}` });
      return undefined;
    }
    const given = new Map<string, unknown>(Object.entries(found));
    const before = issues.length;
    const result: Record<string, unknown> = {};
    const at = (field: string) => (path === '' ? field : `${path}.${field}`);
    for (const [field, read] of Object.entries(required)) {
      if (given.has(field)) result[field] = read(given.get(field), at(field), issues);
      else issues.push({ path: at(field), reason: 'is missing' });
    }
    for (const [field, read] of Object.entries(optional ?? {})) {
      if (given.has(field)) result[field] = read(given.get(field), at(field), issues);
    }
    for (const field of given.keys()) {
      const known = Object.hasOwn(required, field) || Object.hasOwn(optional ?? {}, field);
      if (!known) issues.push({ path: at(field), reason: 'is not a field of this schema' });
    }
    return issues.length === before
      ? (result as Got<Required> & Partial<Got<Optional>>)
      : undefined;
  };
}

function inWords(found: unknown): string {
  if (found === undefined) return 'nothing';
  const words = JSON.stringify(found) ?? typeof found;
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
