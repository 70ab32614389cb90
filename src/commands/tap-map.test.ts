import { beforeEach, describe, expect, it } from 'vitest';
import type { MeasureId } from '../domain/ids.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { initialState } from '../state/initial-state.ts';
import { tapMap } from './tap-map.ts';

const square = { type: 'measure', id: 'square' as MeasureId } as const;

beforeEach(() => {
  appStore.setState(initialState());
});

describe('a tap on a map on which nobody draws', () => {
  it('opens the card of a measure for a resident', () => {
    updateSession({ audience: 'resident' });
    tapMap([10.4, 63.43], square);
    const { selection, resident } = appStore.getState().session;
    expect(selection).toEqual(square);
    expect(resident.measureShown).toBe('square');
  });

  it('only points it out on the wall', () => {
    updateSession({ audience: 'wall' });
    tapMap([10.4, 63.43], square);
    const { selection, resident } = appStore.getState().session;
    expect(selection).toEqual(square);
    expect(resident.measureShown).toBeNull();
  });

  it('lets go of what was pointed out where nothing lies', () => {
    updateSession({ audience: 'resident', selection: square });
    tapMap([10.4, 63.43], null);
    expect(appStore.getState().session.selection).toBeNull();
  });

  it('is the place that was asked for, and then selects nothing', () => {
    const { resident } = appStore.getState().session;
    updateSession({ audience: 'resident', resident: { ...resident, picking: 'pin' } });
    tapMap([10.4, 63.43], square);
    expect(appStore.getState().session.selection).toBeNull();
  });
});
