// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { WorkspaceId } from '../domain/ids.ts';
import { packText } from '../files/pack-text.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { initialState } from '../state/initial-state.ts';
import { receiveLink } from './receive-files.ts';

test('a link that comes to a place that cannot be read stays in the address bar', async () => {
  const sent = packText('{"format":"strok-contributions"}');
  const hash = `#/plan/trondheim/in/${sent}`;
  location.hash = hash;
  appStore.setState(initialState('trondheim' as WorkspaceId));
  updateSession({ workspace: { status: 'failed', reason: 'unreachable' } });
  await receiveLink(sent);
  expect(location.hash).toBe(hash);
  expect(appStore.getState().session.notices).toMatchObject([{ key: 'refused.place-not-read' }]);
});
