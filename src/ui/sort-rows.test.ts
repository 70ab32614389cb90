import { describe, expect, it } from 'vitest';
import { sortRows } from './sort-rows.ts';

const zones = [
  { name: 'Øya', share: 0.4 },
  { name: 'Åsvang', share: null },
  { name: 'Berg', share: 0.9 },
  { name: 'Ærfugl', share: 0.1 },
];

describe('sorting', () => {
  it('puts æ, ø and å last in Norwegian', () => {
    const names = sortRows(zones, (zone) => zone.name, true, 'nb-NO').map(({ name }) => name);
    expect(names).toEqual(['Berg', 'Ærfugl', 'Øya', 'Åsvang']);
  });

  it('puts what is unknown last, both ways', () => {
    const by = (up: boolean) =>
      sortRows(zones, (zone) => zone.share, up, 'nb-NO').map(({ name }) => name);
    expect(by(true)).toEqual(['Ærfugl', 'Øya', 'Berg', 'Åsvang']);
    expect(by(false)).toEqual(['Berg', 'Øya', 'Ærfugl', 'Åsvang']);
  });
});
