import type { SourceId } from '../../domain/ids.ts';
import { isWordless, type Words } from '../../domain/words.ts';
import type { IndicatorRow, Told } from './indicator-rows.ts';

/** Where values are from and what is to be known of them, under one letter. */
export interface ValueNote {
  /** Empty where all values share it: then it stands once. */
  readonly letter: string;
  readonly sources: readonly SourceId[];
  readonly origin: string;
  readonly note: Words;
}

interface ValueNotes {
  readonly notes: readonly ValueNote[];
  readonly letterOf: (told: Told) => string;
}

/** Every way in which values of the table are sourced, once each, and the letter of each value. */
export function valueNotes(rows: readonly IndicatorRow[]): ValueNotes {
  const byKey = new Map<string, Omit<ValueNote, 'letter'>>();
  for (const row of rows) {
    if (row.sort === 'sum') continue;
    for (const told of row.byYear.values()) byKey.set(keyOf(told), told);
  }
  const all = [...byKey].filter(([, one]) => saysSomething(one));
  const letters = new Map(all.map(([key], at) => [key, byKey.size > 1 ? letterAt(at) : '']));
  return {
    notes: all.map(([key, { sources, origin, note }]) => ({
      letter: letters.get(key) ?? '',
      sources,
      origin,
      note,
    })),
    letterOf: (told) => letters.get(keyOf(told)) ?? '',
  };
}

function keyOf({ sources, origin, note }: Told): string {
  return JSON.stringify([sources, origin, note]);
}

function saysSomething({ sources, origin, note }: Omit<ValueNote, 'letter'>): boolean {
  return sources.length > 0 || origin !== '' || !isWordless(note);
}

/** a, b … z, aa, ab … */
function letterAt(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : `${letterAt(Math.floor(at / 26) - 1)}${last}`;
}
