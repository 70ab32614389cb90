import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkspaceId } from '../domain/ids.ts';
import { pageIds } from './page-ids.ts';
import { parseAddress, planAddress, residentsAddress, writeAddress } from './address.ts';

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

  it('opens the residents’ view, the presenter’s window and the wall', () => {
    const stockholm = 'stockholm' as WorkspaceId;
    expect(parseAddress('#/view')).toEqual(residentsAddress(trondheim));
    expect(parseAddress('#/view/')).toEqual(residentsAddress(trondheim));
    expect(parseAddress('#/view/stockholm')).toEqual(residentsAddress(stockholm));
    expect(parseAddress('#/view/stockholm/1a-_b')).toEqual(residentsAddress(stockholm, '1a-_b'));
    expect(parseAddress('#/presenter')).toEqual({ view: 'presenter', workspaceId: trondheim });
    expect(parseAddress('#/wall/stockholm')).toEqual({ view: 'wall', workspaceId: stockholm });
  });

  it('brings what a resident sends to the page that reads it', () => {
    const address = parseAddress('#/plan/trondheim/in/1a-_b');
    expect(address).toEqual({ ...planAddress(trondheim, 'contributions'), parcel: '1a-_b' });
    expect(writeAddress(address)).toBe('#/plan/trondheim/in/1a-_b');
  });

  it('opens a table’s proposal', () => {
    const address = parseAddress('#/plan/trondheim/table/3');
    expect(address).toEqual({ ...planAddress(trondheim), table: 3 });
    expect(writeAddress(address)).toBe('#/plan/trondheim/table/3');
  });

  it('opens the list of places', () => {
    expect(parseAddress('#/start')).toEqual({ view: 'start' });
  });

  it('leads nowhere where nothing is', () => {
    const strays = [
      '#/plan/oslo/parks',
      '#/plan/a b',
      '#/plan/oslo/goals/all',
      '#/plan/oslo/in',
      '#/plan/oslo/table',
      '#/plan/oslo/table/0',
      '#/plan/oslo/table/100',
      '#/plan/oslo/in/a/b',
      '#/view/oslo/a/b',
      '#/wall/oslo/a',
      '#/presenter/a b',
      '#/start/here',
      '#elsewhere',
      '#/x',
    ];
    for (const hash of strays) {
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
      fc
        .tuple(places, fc.option(fc.stringMatching(/^[\w-]{1,40}$/)))
        .map(([workspaceId, payload]) => residentsAddress(workspaceId, payload)),
      fc
        .tuple(fc.constantFrom('presenter' as const, 'wall' as const), places)
        .map(([view, workspaceId]) => ({ view, workspaceId })),
    );
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(writeAddress(address))).toEqual(address);
      }),
      { seed: 64 },
    );
  });
});
