import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayerId, ProposalId, WorkspaceId } from '../domain/ids.ts';
import {
  readPlacePreferences,
  readPreferences,
  writePlacePreferences,
  writePreferences,
} from './preferences.ts';

const trondheim = 'trondheim' as WorkspaceId;
const stockholm = 'stockholm' as WorkspaceId;
const storage = new Window({ url: 'http://strok.test/' }).localStorage;
const name = 'strok.preferences';

beforeEach(() => {
  storage.clear();
  vi.stubGlobal('localStorage', storage);
});

describe('preferences', () => {
  it('are kept of each place by itself', () => {
    writePreferences({ language: 'sv' });
    writePlacePreferences(trondheim, { shownProposalId: 'one' as ProposalId });
    writePlacePreferences(stockholm, { latestPage: 'goals' });
    writePreferences({ language: 'en', snapping: false });
    expect(readPreferences()).toMatchObject({ language: 'en', snapping: false });
    expect(readPlacePreferences(trondheim)).toEqual({ shownProposalId: 'one' });
    expect(readPlacePreferences(stockholm)).toEqual({ latestPage: 'goals' });
    expect(readPlacePreferences('kristiansund' as WorkspaceId)).toBeNull();
  });

  it('of the time with one place are that place’s own, also after another one is visited', () => {
    const layers = [{ layerId: 'parks' as LayerId, visible: false, opacity: 0.5 }];
    const before = { language: 'nn', workspaceId: trondheim, shownProposalId: 'one', layers };
    storage.setItem(name, JSON.stringify(before));
    expect(readPlacePreferences(trondheim)).toMatchObject({ shownProposalId: 'one', layers });
    expect(readPlacePreferences(stockholm)).toBeNull();
    writePlacePreferences(stockholm, { shownProposalId: null });
    expect(readPlacePreferences(trondheim)).toMatchObject({ shownProposalId: 'one', layers });
    expect(readPreferences()).toMatchObject({ language: 'nn' });
  });

  it('that are damaged are as if there were none', () => {
    for (const text of ['', '{', '[]', '7', '{"places":3}', '{"places":{"trondheim":"x"}}']) {
      storage.setItem(name, text);
      expect(readPlacePreferences(trondheim)).toBeNull();
      expect(readPreferences()).toEqual(expect.any(Object));
    }
  });
});
