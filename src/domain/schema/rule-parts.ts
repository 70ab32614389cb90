import type { FieldRule } from './text-rules.ts';

/** A list of at most `most`, each as the rule says. */
export function listRule(rule: FieldRule, most: number): FieldRule {
  return (value) => {
    if (!Array.isArray(value)) return 'not-a-list';
    if (value.length > most) return 'list-too-long';
    const items: readonly unknown[] = value;
    return items.map(rule).find((trouble) => trouble !== null) ?? null;
  };
}

/** A list whose items have ids, none of them twice. */
export function recordListRule(rule: FieldRule, most: number): FieldRule {
  const fits = listRule(rule, most);
  return (value) => {
    const trouble = fits(value);
    if (trouble) return trouble;
    const ids = (value as readonly { readonly id: string }[]).map(({ id }) => id);
    return new Set(ids).size === ids.length ? null : 'id-twice';
  };
}

/** An object with exactly these fields. */
export function objectRule(fields: Readonly<Record<string, FieldRule>>): FieldRule {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-a-record';
    const given = value as Readonly<Record<string, unknown>>;
    if (Object.keys(given).some((field) => !Object.hasOwn(fields, field))) return 'unknown-field';
    for (const [field, rule] of Object.entries(fields)) {
      const trouble = Object.hasOwn(given, field) ? rule(given[field]) : 'missing';
      if (trouble) return trouble;
    }
    return null;
  };
}

/** As the rule says, or null. */
export function orNullRule(rule: FieldRule): FieldRule {
  return (value) => (value === null ? null : rule(value));
}

/** One of the words. */
export function wordRule(words: readonly string[], trouble: string): FieldRule {
  return (value) => ((words as readonly unknown[]).includes(value) ? null : trouble);
}

/** A finite number from `least` to `most`. */
export function numberRule(least: number, most: number): FieldRule {
  return (value) =>
    typeof value === 'number' && value >= least && value <= most ? null : 'number-range';
}

/** A whole number from `least` to `most`. */
export function wholeRule(least: number, most: number): FieldRule {
  const inRange = numberRule(least, most);
  return (value) => (Number.isInteger(value) ? inRange(value) : 'number-range');
}

/** A calendar year. */
export const yearRule: FieldRule = wholeRule(1, 9999);

export const flagRule: FieldRule = (value) => (typeof value === 'boolean' ? null : 'not-on-or-off');
