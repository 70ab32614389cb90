import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnContribution } from '../state/resident-session.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { readOwnContributions } from '../state/own-contributions.ts';
import { noVisit } from '../state/resident-session.ts';
import { beginChanging, beginSaying } from './begin-saying.ts';
import { changeDraft } from './change-draft.ts';
import { keepSaid } from './keep-said.ts';
import { markSent, readyParcel } from './ready-parcel.ts';
import { keepAfterAll, takeBack } from './take-back.ts';

vi.stubGlobal('location', { origin: 'https://strok.example', pathname: '/', hash: '' });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  updateSession({ audience: 'resident', resident: { ...noVisit, pin: [10.39, 63.42] } });
});

function own(): readonly OwnContribution[] {
  return appStore.getState().session.resident.own;
}

async function says(text: string): Promise<OwnContribution> {
  beginSaying({ type: 'everywhere' });
  changeDraft({ kind: 'idea', text });
  expect(await keepSaid()).toMatchObject({ ok: true });
  return own()[own().length - 1];
}

async function sends(): Promise<ReturnType<typeof readyParcel>['parcel']> {
  const ready = readyParcel('unsent');
  await markSent(ready, 'say.linkCopied');
  return ready.parcel;
}

async function onDevice(): Promise<readonly OwnContribution[]> {
  const read = await readOwnContributions(appStore.getState().session.workspaceId);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

describe('what a resident said', () => {
  it('is on the device as soon as it is said to be kept, with an id and a proof of its own', async () => {
    const first = await says('En benk');
    const second = await says('Et tre');
    expect(await onDevice()).toEqual(own());
    expect(first.contribution.id).not.toBe(second.contribution.id);
    expect(first.contribution.token).toMatch(/^[\w-]{22}$/);
    expect(first.contribution.token).not.toBe(second.contribution.token);
  });

  it('is not kept while something is missing, and nothing typed is lost', async () => {
    beginSaying(null);
    changeDraft({ text: '  \u200B ', kind: 'idea' });
    expect(await keepSaid()).toEqual({ ok: false, reason: 'missing', values: { what: 'text' } });
    changeDraft({ text: 'En benk' });
    expect(await keepSaid()).toEqual({ ok: false, reason: 'missing', values: { what: 'about' } });
    expect(appStore.getState().session.resident.draft?.text).toBe('En benk');
  });

  it('goes once, and the pin with none of it', async () => {
    await says('En benk');
    const parcel = await sends();
    expect(parcel.contributions.map(({ text }) => text)).toEqual(['En benk']);
    expect(JSON.stringify(parcel)).not.toContain('10.39');
    expect((await onDevice())[0].sentAt).not.toBeNull();
    await says('Et tre');
    expect((await sends()).contributions.map(({ text }) => text)).toEqual(['Et tre']);
    expect(readyParcel('all').parcel.contributions).toHaveLength(2);
  });

  it('goes again, under the same id, when it is changed', async () => {
    const { contribution } = await says('En benk');
    await sends();
    beginChanging(contribution.id);
    changeDraft({ text: 'To benker' });
    await keepSaid();
    expect(own()).toHaveLength(1);
    const { contributions } = await sends();
    expect(contributions).toMatchObject([
      { id: contribution.id, token: contribution.token, text: 'To benker' },
    ]);
  });

  it('that was changed while a parcel lay ready is not marked as sent', async () => {
    const { contribution } = await says('En benk');
    const ready = readyParcel('unsent');
    beginChanging(contribution.id);
    changeDraft({ text: 'To benker' });
    await keepSaid();
    await markSent(ready, 'say.linkCopied');
    expect(own()[0].sentAt).toBeNull();
  });
});

describe('what is taken back', () => {
  it('is gone when it never left the device', async () => {
    const { contribution } = await says('En benk');
    await takeBack(contribution.id);
    expect(own()).toEqual([]);
    expect(await onDevice()).toEqual([]);
  });

  it('is told with the next parcel when it was sent, without its words', async () => {
    const { contribution } = await says('En benk');
    await sends();
    await takeBack(contribution.id);
    const parcel = await sends();
    expect(parcel.contributions).toEqual([]);
    expect(parcel.withdrawn).toEqual([{ id: contribution.id, token: contribution.token }]);
    expect(JSON.stringify(parcel)).not.toContain('benk');
  });

  it('is told also when it was changed after it was sent', async () => {
    const { contribution } = await says('En benk');
    await sends();
    beginChanging(contribution.id);
    changeDraft({ text: 'To benker' });
    await keepSaid();
    await takeBack(contribution.id);
    expect((await sends()).withdrawn).toHaveLength(1);
  });

  it('can stand after all until it is told', async () => {
    const { contribution } = await says('En benk');
    await sends();
    await takeBack(contribution.id);
    await keepAfterAll(contribution.id);
    const parcel = await sends();
    expect(parcel.withdrawn).toEqual([]);
    expect(parcel.contributions).toHaveLength(1);
  });
});

describe('a device that takes nothing for a while', () => {
  it('says so, and is given everything when it takes again', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await says('En benk');
    expect(appStore.getState().session.resident.ownTrouble).toBe('unavailable');
    open.mockRestore();
    await says('Et tre');
    expect(appStore.getState().session.resident.ownTrouble).toBeNull();
    expect((await onDevice()).map(({ contribution }) => contribution.text)).toEqual([
      'En benk',
      'Et tre',
    ]);
  });
});
