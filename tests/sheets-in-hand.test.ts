import { describe, expect, it } from 'vitest';
import { mostSheets, sheetsInHand } from '../src/commands/sheets-in-hand.ts';
import { applyPatch } from '../src/domain/apply-patch.ts';
import { addMeasure } from '../src/domain/edits/add-measure.ts';
import { firstProposalId } from '../src/domain/empty-plan.ts';
import { geometryBounds } from '../src/domain/geometry-bounds.ts';
import type { MeasureId } from '../src/domain/ids.ts';
import { sheetPlane } from '../src/domain/sheet-plane.ts';
import { sheetScales } from '../src/domain/sheet-layout.ts';
import type { AppState } from '../src/state/app-state.ts';
import { initialState } from '../src/state/initial-state.ts';
import type { SheetOrder } from '../src/state/sheets-session.ts';
import { bundledWorkspace } from './bundled-workspace.ts';

const loaded = await bundledWorkspace('trondheim');

function ordering(change: Partial<SheetOrder>, state: AppState = initialState()): AppState {
  const { session } = state;
  const { sheets } = session;
  return {
    ...state,
    session: {
      ...session,
      workspace: { status: 'ready', workspace: loaded },
      sheets: { ...sheets, order: { ...sheets.order, ...change } },
    },
  };
}

describe('sheets that are asked for', () => {
  it('hold each its whole zone, at the largest scale at which it fits', () => {
    const zones = loaded.zones.slice(0, mostSheets);
    const sheets = sheetsInHand(
      ordering({ place: 'zones', zoneIds: zones.map(({ id }) => id), paper: 'a3' }),
    );
    expect(sheets.map(({ of }) => of)).toEqual(zones.map(({ name }) => name));
    const cut: string[] = [];
    const small: string[] = [];
    for (const [at, sheet] of sheets.entries()) {
      const bounds = geometryBounds(zones[at].geometry);
      if (!bounds) throw new Error('A zone has bounds');
      const [west, south, east, north] = bounds;
      const isWhole = (scale: number): boolean => {
        const { toPaper, width, height } = sheetPlane({ ...sheet, scale });
        const [left, top] = toPaper([west, north]);
        const [right, bottom] = toPaper([east, south]);
        const margin = 1e-6;
        return (
          left > -margin && top > -margin && right < width + margin && bottom < height + margin
        );
      };
      const place = sheetScales.findIndex((scale) => scale === sheet.scale);
      const isSmallest = place === sheetScales.length - 1;
      if (!isSmallest && !isWhole(sheet.scale)) cut.push(zones[at].name);
      if (place > 0 && isWhole(sheetScales[place - 1])) small.push(zones[at].name);
    }
    expect({ cut, small }).toEqual({ cut: [], small: [] });
  });

  it('number the measures inside, the proposal’s first, and no others', () => {
    const state = initialState();
    let { plan } = state.document;
    for (const [id, lng] of [
      ['inside', 10.415],
      ['outside', 10.6],
    ] as const) {
      const patch = addMeasure(plan, {
        id: id as MeasureId,
        proposalId: firstProposalId,
        title: id,
        kind: 'meeting-place',
        geometry: { type: 'Point', coordinates: [lng, 63.4325] },
      });
      if (!patch.ok) throw new Error(patch.reason);
      const applied = applyPatch(plan, patch.value);
      if (!applied.ok) throw new Error(applied.reason);
      ({ plan } = applied.value);
    }
    const zone = loaded.zones.find(({ name }) => name === 'Møllenberg');
    if (!zone) throw new Error('Trondheim has Møllenberg');
    const drawn = { ...state, document: { ...state.document, plan } };
    const asked = { place: 'zones', zoneIds: [zone.id], drawn: firstProposalId } as const;
    const [sheet] = sheetsInHand(ordering(asked, drawn));
    expect(sheet.measures).toEqual(['inside']);
    expect(sheet.proposalId).toBe(firstProposalId);
    const [today] = sheetsInHand(ordering({ ...asked, drawn: 'today' }, drawn));
    expect(today.measures).toEqual([]);
    expect(sheetsInHand(ordering({ ...asked, drawn: 'tables' }, drawn))).toEqual([]);
  });
});
