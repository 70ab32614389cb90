import type { FieldRule } from './text-rules.ts';

/** A day, a month or a year that there is: `2023-05-31`, `2023-05`, `2023`. */
export const dateRule: FieldRule = (value) => {
  if (typeof value !== 'string') return 'date';
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!parts) return 'date';
  const [year, month, day] = [parts[1], parts[2] ?? '01', parts[3] ?? '01'];
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // The 31st of a shorter month becomes a day of the next.
  const stays = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(5, 7) === month;
  return stays && Number(year) > 0 ? null : 'date';
};
