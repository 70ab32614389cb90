import { expect, test } from 'vitest';
import { planFileVersion } from '../plan-file.ts';
import { migratePlanFile, planFileMigrations } from './migrate-plan-file.ts';
import type { PlanFileMigration } from './plan-file-migration.ts';

/** Steps that leave their mark, so that their order can be seen. */
const steps: readonly PlanFileMigration[] = ['1 to 2', '2 to 3'].map((name) => (file) => ({
  gone: `${String(file['gone'])}, ${name}`,
}));

test.each([
  [1, 'from, 1 to 2, 2 to 3'],
  [2, 'from, 2 to 3'],
  [3, 'from'],
])('a file of version %i goes through the steps after it, in order', (version, gone) => {
  expect(migratePlanFile({ gone: 'from' }, version, steps)['gone']).toEqual(gone);
});

test('there is a step for every version but the newest', () => {
  expect(planFileMigrations).toHaveLength(planFileVersion - 1);
});
