import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContributionId, WorkspaceId } from '../domain/ids.ts';
import { forgetDraft, keepDraft, readDraft } from './keep-draft.ts';
import type { ContributionDraft } from './resident-session.ts';

const place = 'place' as WorkspaceId;
const changed = 'c-1' as ContributionId;

const begun: ContributionDraft = {
  kind: 'idea',
  text: 'En benk ved',
  about: { type: 'place', at: [10.4, 63.43] },
  changes: null,
};

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});

afterEach(() => void vi.unstubAllGlobals());

describe('what is being said', () => {
  it('is there again after the window was closed', () => {
    keepDraft(place, begun);
    expect(readDraft(place, null)).toEqual(begun);
  });

  it('is kept apart from a change of something that was said before, and from other places', () => {
    keepDraft(place, begun);
    keepDraft(place, { ...begun, text: 'Andre ord', changes: changed });
    expect(readDraft(place, null)?.text).toBe('En benk ved');
    expect(readDraft(place, changed)?.text).toBe('Andre ord');
    expect(readDraft('other' as WorkspaceId, null)).toBeNull();
  });

  it('is forgotten when it is kept as a contribution', () => {
    keepDraft(place, begun);
    forgetDraft(place, null);
    expect(readDraft(place, null)).toBeNull();
  });

  it.each(['{', 'null', '{"text":5}', '[]'])('is nothing where %s is stored', (text) => {
    stored.set('strok.saying.place.', text);
    expect(readDraft(place, null)).toBeNull();
  });

  it('loses only what nobody can use of a damaged one', () => {
    stored.set('strok.saying.place.', '{"text":"ord","kind":"advert","about":{"type":"place"}}');
    expect(readDraft(place, null)).toEqual({ kind: null, text: 'ord', about: null, changes: null });
  });

  it('is no trouble where the browser refuses storage', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    keepDraft(place, begun);
    expect(readDraft(place, null)).toBeNull();
  });
});
