import type { FieldsOfRecord } from '../plan-step.ts';
import { tablesOf } from '../plan-tables.ts';
import type { Plan } from '../plan.ts';
import { sameValue } from '../same-value.ts';
import type { Words } from '../words.ts';
import type { DifferenceWord, DifferenceLine } from './difference-line.ts';

/** Records that come, go or become others, of a collection that needs no more words. */
export function plainDifferences(
  before: Plan,
  after: Plan,
  collection: 'weights' | 'kinds' | 'zones' | 'programme' | 'goals' | 'indicators' | 'reportNotes',
  added: DifferenceWord,
  removed: DifferenceWord,
  changed: DifferenceWord,
): readonly DifferenceLine[] {
  const was = tablesOf(before)[collection];
  const is = tablesOf(after)[collection];
  return [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((key) => {
    const then = Object.hasOwn(was, key) ? was[key] : undefined;
    const now = Object.hasOwn(is, key) ? is[key] : undefined;
    if (sameValue(then, now)) return [];
    const word = then ? (now ? changed : removed) : added;
    return [{ word, collection, key, title: nameOf(now ?? then) }];
  });
}

function nameOf(record: FieldsOfRecord | undefined): Words {
  const name = record?.['name'] ?? record?.['title'];
  // What the schema let in as a title is a text, or the same in four languages.
  return typeof name === 'string' || (typeof name === 'object' && name !== null)
    ? (name as Words)
    : '';
}
