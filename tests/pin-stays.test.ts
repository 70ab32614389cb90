import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rememberPreferences } from '../src/commands/remember-preferences.ts';
import { forgetPin, putPin, putPinInZone } from '../src/commands/put-pin.ts';
import { putTypedPin } from '../src/commands/put-typed-pin.ts';
import { restorePin } from '../src/commands/restore-pin.ts';
import { wallFrame } from '../src/commands/wall-frame.ts';
import type { ContributionId, WorkspaceId, ZoneId } from '../src/domain/ids.ts';
import type { LoadedWorkspace } from '../src/domain/loaded-workspace.ts';
import { parcelOf } from '../src/domain/parcel-of.ts';
import { publicPlan } from '../src/domain/public-plan.ts';
import { writePlan } from '../src/files/write-plan.ts';
import type { LngLat } from '../src/geo/lng-lat.ts';
import { appStore, updateSession } from '../src/state/app-store.ts';
import { initialState } from '../src/state/initial-state.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

/** A home in Lademoen with digits that stand nowhere else. */
const home: LngLat = [10.4307654, 63.4361234];
const digits = /10[.,]4307|63[.,]4361/u;

let loaded: LoadedWorkspace;
const kept = new Map<string, string>();

beforeAll(async () => {
  loaded = await bundledWorkspace('trondheim');
});

beforeEach(() => {
  kept.clear();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  });
  appStore.setState(initialState('trondheim' as WorkspaceId));
  updateSession({ audience: 'resident', workspace: { status: 'ready', workspace: loaded } });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

const visit = () => appStore.getState().session.resident;

describe('the pin of a visitor', () => {
  it('is in nothing that leaves the device: no plan, parcel or frame of a wall', () => {
    expect(putPin(home)).toBe(true);
    const own = {
      contribution: {
        id: 'said' as ContributionId,
        kind: 'idea' as const,
        text: 'En benk',
        about: { type: 'zone' as const, zoneId: 'zone-lademoen' as ZoneId },
        madeOn: '2026-05-01',
        token: 'token',
      },
      isWithdrawn: false,
    };
    const state = appStore.getState();
    const { plan } = state.document;
    const outside = [
      writePlan(plan),
      writePlan(publicPlan(plan, loaded.plannedMeasures)),
      JSON.stringify(parcelOf(state.session.workspaceId, [own])),
      JSON.stringify(wallFrame(state)),
    ];
    for (const text of outside) expect(text).not.toMatch(digits);
    expect(JSON.stringify(visit())).toMatch(digits);
  });

  it('is kept under a name of its own, apart from how the app is liked', () => {
    putPin(home);
    rememberPreferences();
    const holding = [...kept].filter(([, value]) => digits.test(value)).map(([key]) => key);
    expect(holding).toEqual(['strok.pin.trondheim']);
  });

  it('comes back at the next visit, and is gone once it is forgotten', () => {
    putPin(home);
    updateSession({ resident: { ...visit(), pin: null } });
    restorePin();
    expect(visit().pin).toEqual(home);
    forgetPin();
    expect(visit().pin).toBeNull();
    expect([...kept.values()].join()).not.toMatch(digits);
    restorePin();
    expect(visit().pin).toBeNull();
  });

  it('stays where it was when another is outside the place, and says so', () => {
    putPin(home);
    expect(putPin([18.07, 59.33])).toBe(false);
    expect(visit().pin).toEqual(home);
    expect(visit().pinTrouble).toBe('outside');
    expect(putTypedPin('her')).toBe(false);
    expect(visit().pinTrouble).toBe('unread');
    expect(putTypedPin('63,4361234, 10,4307654')).toBe(true);
    expect(visit().pinTrouble).toBeNull();
  });

  it('stands in the middle of a zone that was chosen, and a kept one that is none is no pin', () => {
    putPinInZone('zone-lademoen' as ZoneId);
    expect(visit().pinZone).toBe('zone-lademoen');
    expect(visit().pin).not.toBeNull();
    for (const broken of ['{', '{"at":[1]}', '{"at":["a","b"]}', '{"at":[500,2]}', '7']) {
      kept.set('strok.pin.trondheim', broken);
      updateSession({ resident: { ...visit(), pin: null, pinZone: null } });
      restorePin();
      expect(visit().pin).toBeNull();
    }
  });
});
