import { freeName } from './free-name.ts';

/** What a copy is called: after "A" and after "A 2" comes "A 3", while "Plan 2030" keeps its year. */
export function copyName(name: string, taken: readonly string[]): string {
  const family = name.replace(/ \d{1,2}$/u, '');
  return freeName(taken.includes(family) ? family : name, taken);
}
