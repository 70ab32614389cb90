import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkspaceId } from '../domain/ids.ts';
import { pageIds } from './page-ids.ts';
import { parseAddress, planAddress, writeAddress } from './address.ts';

const trondheim = 'trondheim' as WorkspaceId;

describe('an address', () => {
  it('opens Trondheim where it says nothing else', () => {
    for (const hash of ['', '#', '#/', '#/plan', '#/plan/']) {
      expect(parseAddress(hash)).toEqual(planAddress(trondheim));
    }
  });

  it('opens a place, and a page of its programme', () => {
    const stockholm = 'stockholm' as WorkspaceId;
    expect(parseAddress('#/plan/stockholm')).toEqual(planAddress(stockholm));
    expect(parseAddress('#/plan/stockholm/')).toEqual(planAddress(stockholm));
    expect(parseAddress('#/plan/stockholm/goals')).toEqual(planAddress(stockholm, 'goals'));
  });

  it('opens the list of places', () => {
    expect(parseAddress('#/start')).toEqual({ view: 'start' });
  });

  it('leads nowhere where nothing is', () => {
    for (const hash of ['#/plan/oslo/parks', '#/plan/a b', '#/start/here', '#elsewhere', '#/x']) {
      expect(parseAddress(hash)).toEqual({ view: 'unknown', text: hash.slice(1) });
    }
  });

  it('is read as it was written', () => {
    const places = fc.stringMatching(/^[\w-]{1,20}$/).map((id) => id as WorkspaceId);
    const addresses = fc.oneof(
      fc.constant({ view: 'start' } as const),
      fc
        .tuple(places, fc.constantFrom(null, ...pageIds))
        .map(([workspaceId, page]) => planAddress(workspaceId, page)),
    );
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(writeAddress(address))).toEqual(address);
      }),
      { seed: 64 },
    );
  });
});
