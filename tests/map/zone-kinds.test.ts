import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { WorkspaceId, ZoneId } from '../../src/domain/ids.ts';
import { selectedGeometry } from '../../src/map/selected-geometry.ts';
import { zonePlaces } from '../../src/map/zone-places.ts';
import { measure, planWith, smallPlace, stateWith, view } from './small-place.ts';
import { toolInHand } from './tool-in-hand.ts';

const inTheWest = { ...measure('homes', 'sheltered-homes', null), zones: ['west' as ZoneId] };

describe('choosing a zone', () => {
  const choosing = () =>
    toolInHand(
      stateWith(emptyPlan('small' as WorkspaceId), {
        tool: { mode: 'draw', kind: 'sheltered-homes' },
      }),
    );

  it('outlines the zone under the hand and takes the whole of it by a click', () => {
    const hand = choosing();
    hand.hover([300, 250]);
    expect(hand.wanted()).toContainEqual({ do: 'hover', hovered: { type: 'zone', id: 'west' } });
    expect(hand.state().session.staging).toBeNull();
    hand.click([500, 250]);
    expect(hand.wanted().at(-1)).toEqual({ do: 'take-zone', id: 'east' });
  });

  it('is refused where no zone is', () => {
    const hand = choosing();
    hand.click([850, 250]);
    expect(hand.wanted().at(-1)).toEqual({ do: 'refuse', reason: 'no-zone-here' });
  });
});

describe('what serves a whole zone', () => {
  it('is picked by its badge, and outlined as its zone', () => {
    const plan = planWith(inTheWest);
    const hand = toolInHand(stateWith(plan));
    const [[lng, lat]] = zonePlaces([inTheWest], smallPlace().zones).get(inTheWest.id) ?? [];
    hand.click(view.project([lng, lat]));
    expect(hand.state().session.selection).toMatchObject({ type: 'measure', id: 'homes' });
    const outline = selectedGeometry(smallPlace(), plan, { type: 'measure', id: inTheWest.id });
    expect(outline?.type).toBe('MultiPolygon');
  });
});
