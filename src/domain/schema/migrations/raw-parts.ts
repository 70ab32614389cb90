import type { RawPlanFile } from './plan-file-migration.ts';

/** What is no list is left as it is, so that reading it can say so. */
export function listOf(value: unknown): { map: (one: (item: unknown) => unknown) => unknown } {
  return Array.isArray(value) ? value : { map: () => value };
}

/** An object as it is, and an empty one for anything else. */
export function objectOf(value: unknown): RawPlanFile {
  return isObject(value) ? value : {};
}

/** Neither null nor a list. */
export function isObject(value: unknown): value is RawPlanFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
