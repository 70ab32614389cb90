import { beforeAll, describe, expect, it } from 'vitest';
import type { StepHistory } from '../../state/step-history.ts';
import { loadLanguage, t } from '../../text/translate.ts';
import { historyRows } from './history-rows.ts';

const noon = new Date(2026, 4, 17, 12, 0);
const at = (hour: number, minute: number) => new Date(2026, 4, 17, hour, minute).getTime();

const history: StepHistory = {
  first: 0,
  position: 1,
  steps: [
    { note: { key: 'addMeasure', title: 'Park' }, changes: [], madeAt: at(9, 5) - 86_400_000 },
    { note: { key: 'moveMeasure', title: 'Park' }, changes: [], madeAt: at(11, 30) },
    { note: { key: 'deleteMeasure', title: 'Park' }, changes: [] },
  ],
};

beforeAll(() => loadLanguage('nb'));

describe('the history for reading', () => {
  it('has the newest on top, and how it was at the foot', () => {
    const rows = historyRows(history, t, 'nb', noon);
    expect(rows.map(({ label }) => label)).toEqual([
      'slette Park',
      'flytte Park',
      'tegne Park',
      'Slik det var',
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['3', '2', '1', '0']);
  });

  it('says which steps are undone, and when each was made', () => {
    const rows = historyRows(history, t, 'nb', noon);
    expect(rows.map(({ isAhead }) => isAhead)).toEqual([true, true, false, false]);
    expect(rows[1].note).toBe('11:30');
    expect(rows[2].note).toMatch(/16\. mai.*09:05/);
    expect(rows[0].note).toBeUndefined();
  });

  it('does not call it the start when older steps were dropped', () => {
    const rows = historyRows({ ...history, first: 12 }, t, 'nb', noon);
    expect(rows.at(-1)?.label).toBe('Før de eldste stegene som er husket');
  });
});
