import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { residentsLink } from '../src/commands/residents-link.ts';
import type { WorkspaceId } from '../src/domain/ids.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import { unpackText } from '../src/files/pack-text.ts';
import { parseAddress } from '../src/state/address.ts';
import { appStore, updateSession } from '../src/state/app-store.ts';
import { initialState } from '../src/state/initial-state.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

const secret = '⟦in the office only⟧';
const trondheim = 'trondheim' as WorkspaceId;

vi.stubGlobal('location', { origin: 'https://strok.example', pathname: '/', hash: '' });

let loaded: LoadedWorkspace;

beforeAll(async () => {
  loaded = await bundledWorkspace('trondheim');
});

beforeEach(() => {
  appStore.setState(initialState(trondheim));
  updateSession({ audience: 'planner', workspace: { status: 'ready', workspace: loaded } });
});

test('what a planner noted of a planned measure is not in what residents are given', () => {
  const [planned] = loaded.plannedMeasures;
  const { document } = appStore.getState();
  const noted = {
    ...planned,
    title: 'Flyttet til høsten',
    note: secret,
    origin: secret,
    links: [{ title: secret, url: 'https://example.org/' }],
  };
  const plan = { ...document.plan, measures: { [planned.id]: noted } };
  appStore.setState({ document: { ...document, plan } });

  const address = parseAddress(new URL(residentsLink().address).hash.slice(1));
  if (address.view !== 'view' || address.payload === null) throw new Error('No plan in the link');
  const text = unpackText(address.payload, 3_000_000);
  if (!text.ok) throw new Error(text.reason);
  expect(text.value).toContain('Flyttet til høsten');
  expect(text.value).not.toContain(secret);
});
