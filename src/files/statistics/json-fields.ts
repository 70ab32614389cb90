import { fittingText, longestNote } from '../../domain/schema/text-rules.ts';

/** A JSON object of which nothing is known yet. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, and no list. */
export function isFields(value: unknown): value is JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that is the object's own, whatever it is called. */
export function fieldOf(fields: JsonFields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The list that a value is; empty where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The text that a value is, cut where it is far too long; empty where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? fittingText(value.trim(), longestNote) : '';
}

/** A list of texts, one text as a list of one; null where there is neither. */
export function textsOf(value: unknown): readonly string[] | null {
  if (typeof value === 'string') return [textOf(value)];
  if (!Array.isArray(value)) return null;
  return value.every((one) => typeof one === 'string') ? value : null;
}
