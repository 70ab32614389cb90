import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContributionId, WorkspaceId } from '../domain/ids.ts';
import { readOwnContributions, writeOwnContributions } from './own-contributions.ts';
import type { OwnContribution } from './resident-session.ts';

const here = 'here' as WorkspaceId;
const there = 'there' as WorkspaceId;

function own(name: string, keptAt: string): OwnContribution {
  return {
    contribution: {
      id: `c-${name}` as ContributionId,
      kind: 'idea',
      text: `Words of ${name}`,
      about: { type: 'everywhere' },
      madeOn: '2026-05-01',
      token: `token-of-${name}`,
    },
    keptAt,
    sentAt: null,
    wasEverSent: false,
    isWithdrawn: false,
  };
}

const first = own('first', '2026-05-01T10:00:00Z');
const second = own('a-second', '2026-05-01T11:00:00Z');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the box of what was said on a device', () => {
  it('gives back what was put in, the first said first, each place its own', async () => {
    expect(await writeOwnContributions(here, { put: [second] })).toMatchObject({ ok: true });
    await writeOwnContributions(here, { put: [first] });
    await writeOwnContributions(there, { put: [own('elsewhere', '')] });
    expect(await readOwnContributions(here)).toEqual({ ok: true, value: [first, second] });
  });

  it('changes and removes one without touching the others', async () => {
    await writeOwnContributions(here, { put: [first, second] });
    const sent = { ...second, sentAt: '2026-05-02T08:00:00Z', wasEverSent: true };
    await writeOwnContributions(here, { put: [sent], remove: [first.contribution.id] });
    expect(await readOwnContributions(here)).toEqual({ ok: true, value: [sent] });
  });

  it('passes over a record that is damaged', async () => {
    const damaged = { ...first, contribution: { ...first.contribution, kind: 'advert' } };
    await writeOwnContributions(here, { put: [damaged as unknown as OwnContribution, second] });
    expect(await readOwnContributions(here)).toEqual({ ok: true, value: [second] });
  });

  it('says plainly when the device gives no storage or has no room', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await readOwnContributions(here)).toEqual({ ok: false, reason: 'unavailable' });
    open.mockRestore();
    await writeOwnContributions(here, { put: [first] });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await writeOwnContributions(here, { put: [second] })).toEqual({
      ok: false,
      reason: 'quota',
    });
    put.mockRestore();
    expect(await readOwnContributions(here)).toEqual({ ok: true, value: [first] });
  });
});
