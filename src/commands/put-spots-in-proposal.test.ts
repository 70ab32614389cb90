import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BestSpotsAnswer } from '../domain/best-spots.ts';
import { defaultQuestion } from '../domain/coverage-presets.ts';
import { firstProposalId } from '../domain/empty-plan.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { measuresOfProposal } from '../domain/resolve-measures.ts';
import { appStore, updateDerived, updateSession } from '../state/app-store.ts';
import { closeDocument, openDocument, undo } from '../state/document.ts';
import { loadLanguage } from '../text/translate.ts';
import { dropSpots } from './drop-spots.ts';
import { keepSpots } from './keep-spots.ts';
import { putSpotsInProposal } from './put-spots-in-proposal.ts';

const found: BestSpotsAnswer = {
  question: defaultQuestion,
  planVersion: 0,
  refused: null,
  kind: 'meeting-place',
  spots: [
    [10.4, 63.42],
    [10.42, 63.43],
  ].map(([lng, lat], at) => ({
    position: [lng, lat],
    geometry: { type: 'Point', coordinates: [lng, lat] },
    gained: 100 - at,
    gainedTogether: 100 + 99 * at,
    zoneId: null,
  })),
  method: 'exact',
  shareOfLimit: 1,
  positionsTried: 20,
  positionSpacingMeters: 50,
  homeSpacingMeters: 50,
};

const proposals = () => Object.values(appStore.getState().document.plan.proposals);
const plan = () => appStore.getState().document.plan;
const session = () => appStore.getState().session;

beforeEach(async () => {
  await loadLanguage('en');
  await openDocument(crypto.randomUUID() as WorkspaceId);
  updateSession({ shownProposalId: firstProposalId, spotsOnTrial: null, notices: [] });
  updateDerived({ bestSpots: { ...found, planVersion: appStore.getState().document.planVersion } });
});

afterEach(closeDocument);

test('the spots become measures of a new proposal that is shown, in one step of the history', () => {
  expect(putSpotsInProposal().ok).toBe(true);
  const best = proposals().find(({ name }) => name === 'Best spots');
  expect(session().shownProposalId).toBe(best?.id);
  const measures = measuresOfProposal(plan(), [], best?.id ?? firstProposalId);
  expect(measures.map(({ kind, title }) => [kind, title])).toEqual([
    ['meeting-place', 'Meeting place 1'],
    ['meeting-place', 'Meeting place 2'],
  ]);
  expect(undo().ok).toBe(true);
  expect(proposals().map(({ id }) => id)).toEqual([firstProposalId]);
  expect(Object.keys(plan().measures)).toEqual([]);
});

test('a second time gets a name of its own', () => {
  putSpotsInProposal();
  putSpotsInProposal();
  expect(proposals().map(({ name }) => name)).toContain('Best spots 2');
});

test('dropped, they leave the plan as it was, and stand as found for that plan', () => {
  putSpotsInProposal();
  expect(dropSpots().ok).toBe(true);
  expect(proposals().map(({ id }) => id)).toEqual([firstProposalId]);
  expect(session().shownProposalId).toBe(firstProposalId);
  expect(session().spotsOnTrial).toBeNull();
  const { document, derived } = appStore.getState();
  expect(derived.bestSpots?.planVersion).toBe(document.planVersion);
});

test('kept, the proposal stays and the spots leave the map', () => {
  putSpotsInProposal();
  keepSpots();
  expect(proposals()).toHaveLength(2);
  expect(session().spotsOnTrial).toBeNull();
  expect(appStore.getState().derived.bestSpots).toBeNull();
  expect(session().announcement?.key).toBe('announce.spotsKept');
});

test('without spots there is nothing to put', () => {
  updateDerived({ bestSpots: null });
  expect(putSpotsInProposal()).toEqual({ ok: false, reason: 'no-spots' });
  expect(dropSpots()).toEqual({ ok: false, reason: 'no-spots' });
});
