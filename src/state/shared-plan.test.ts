import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { WorkspaceId } from '../domain/ids.ts';
import { firstUpdate, sharedPlanVersion } from './shared-plan.ts';

const trondheim = 'trondheim' as WorkspaceId;

test('a plan starts with the same bytes in every tab and in every release of a version', () => {
  const digest = createHash('sha256').update(firstUpdate(trondheim)).digest('hex');
  // Another digest needs another version: old and new tabs would write over each other.
  expect([sharedPlanVersion, digest]).toEqual([
    1,
    'f5ca3075ff5b2acdb9b112d02b408b93b630b2fe654b8cff5f9affb134d2089a',
  ]);
});
