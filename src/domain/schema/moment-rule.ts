import type { FieldRule } from './text-rules.ts';

/** A moment as ISO 8601 writes it, in UTC: `2026-11-22T10:00:00.000Z`. */
export const momentRule: FieldRule = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? null
    : 'moment';
