import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '../../commands/register-rows.ts';
import { compareValues, sortValue } from './sort-value.ts';

function row(change: Partial<RegisterRow>): RegisterRow {
  const said = { goals: [], proposals: [], zoneNames: [], isForAll: false, money: null };
  return { ...said, ...change } as unknown as RegisterRow;
}

describe('what a line is ordered by', () => {
  it('is the order of a measure’s life for its status', () => {
    const values = (['idea', 'under-way', 'done'] as const).map((status) =>
      Number(sortValue(row({ status }), 'status')),
    );
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(sortValue(row({ status: null }), 'status')).toBeUndefined();
  });

  it('is nothing where nothing is said, and 0 where nothing is the amount', () => {
    expect(sortValue(row({ money: null }), 'money')).toBeUndefined();
    expect(sortValue(row({ money: 0 }), 'money')).toBe(0);
    expect(sortValue(row({ zoneNames: [] }), 'zones')).toBeUndefined();
    expect(sortValue(row({ isForAll: true }), 'zones')).toBe('');
  });

  it('follows the reader’s letters', () => {
    const titles = ['Ås', 'Ark', 'Øy', 'Tiltak 10', 'Tiltak 9'];
    const inOrder = (locale: string) => {
      const collator = new Intl.Collator(locale, { numeric: true });
      return titles.toSorted((a, b) => compareValues(a, b, collator));
    };
    expect(inOrder('nb-NO')).toEqual(['Ark', 'Tiltak 9', 'Tiltak 10', 'Øy', 'Ås']);
    expect(inOrder('sv-SE')).toEqual(['Ark', 'Tiltak 9', 'Tiltak 10', 'Ås', 'Øy']);
  });
});
