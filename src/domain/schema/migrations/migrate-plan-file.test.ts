import { expect, test } from 'vitest';
import { planFileVersion } from '../plan-file.ts';
import { migratePlanFile, planFileMigrations } from './migrate-plan-file.ts';

const steps = [
  (file: object) => ({ ...file, steps: ['1 to 2'] }),
  (file: object) => ({ ...file, steps: [...(Reflect.get(file, 'steps') ?? []), '2 to 3'] }),
];

test.each([
  [1, ['1 to 2', '2 to 3']],
  [2, ['2 to 3']],
  [3, undefined],
])('a file of version %i goes through the steps after it, in order', (version, gone) => {
  expect(migratePlanFile({}, version, steps)['steps']).toEqual(gone);
});

test('there is a step for every version but the newest', () => {
  expect(planFileMigrations).toHaveLength(planFileVersion - 1);
});
