import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { Session } from '../../src/state/session.ts';
import { box, ground, measure, planWith, pointAt, stateWith } from './small-place.ts';
import { toolInHand } from './tool-in-hand.ts';

const bench = measure('bench', 'meeting-place', pointAt([300, 400]));
const garden = measure('garden', 'park', box([450, 200], [550, 300]));
const path = measure('path', 'green-path', {
  type: 'LineString',
  coordinates: [[...ground([450, 500])], [...ground([550, 500])]],
});
const selectedGarden = { type: 'measure', id: 'garden' as MeasureId } as const;

function selecting(session: Partial<Session> = {}) {
  return toolInHand(stateWith(planWith(bench, garden, path), { snapping: false, ...session }));
}

function stagedCorners(hand: ReturnType<typeof toolInHand>): GeoJSON.Position[] {
  const { staging } = hand.state().session;
  if (staging?.geometry?.type !== 'Polygon') throw new Error('No area is in the hand');
  return staging.geometry.coordinates[0];
}

describe('a click', () => {
  it('selects what lies on top, and again what lies below', () => {
    const hand = selecting();
    hand.click([500, 250]);
    expect(hand.state().session.selection).toEqual(selectedGarden);
    hand.click([500, 250]);
    expect(hand.state().session.selection).toEqual({ type: 'zone', id: 'east' });
    hand.click([500, 250]);
    expect(hand.state().session.selection).toEqual(selectedGarden);
  });

  it('selects places, planned measures and lines by their symbols and strokes', () => {
    const hand = selecting();
    hand.click([604, 455]);
    expect(hand.state().session.selection).toEqual({
      type: 'feature',
      layerId: 'schools',
      id: 'school-1',
    });
    hand.click([497, 104]);
    expect(hand.state().session.selection).toEqual({ type: 'measure', id: 'planned-square' });
    hand.click([500, 503]);
    expect(hand.state().session.selection).toEqual({ type: 'measure', id: 'path' });
  });

  it('where nothing is selects nothing', () => {
    const hand = selecting({ selection: selectedGarden });
    hand.click([500, 900]);
    expect(hand.state().session.selection).toBeNull();
  });

  it('on a corner of the selected shape selects that corner', () => {
    const hand = selecting({ selection: selectedGarden });
    hand.click([552, 298]);
    expect(hand.state().session.selection).toEqual({ ...selectedGarden, vertex: 2 });
  });
});

describe('a drag', () => {
  it('moves a measure as a whole, and is one step on release', () => {
    const hand = selecting();
    hand.drag([500, 250], [520, 260]);
    hand.drag([500, 250], [540, 270]);
    expect(hand.wanted().filter((action) => action.do === 'finish')).toEqual([]);
    hand.drop([500, 250], [540, 270]);
    const [lng, lat] = stagedCorners(hand)[0];
    const [wantedLng, wantedLat] = ground([490, 220]);
    expect(lng).toBeCloseTo(wantedLng, 6);
    expect(lat).toBeCloseTo(wantedLat, 6);
    expect(hand.wanted().filter((action) => action.do === 'finish')).toHaveLength(1);
    expect(hand.state().session.selection).toEqual(selectedGarden);
  });

  it('keeps a point at its distance to the hand', () => {
    const hand = selecting();
    hand.drag([306, 404], [356, 404]);
    expect(hand.state().session.staging?.geometry).toEqual(pointAt([350, 400]));
  });

  it('of a corner reshapes, and of a middle makes a corner there', () => {
    const hand = selecting({ selection: selectedGarden });
    hand.drag([550, 200], [590, 180]);
    expect(stagedCorners(hand)[1]).toEqual([...ground([590, 180])]);
    expect(stagedCorners(hand)).toHaveLength(5);
    const other = selecting({ selection: selectedGarden });
    other.drag([500, 200], [500, 150]);
    expect(stagedCorners(other)).toHaveLength(6);
    expect(stagedCorners(other)[1]).toEqual([...ground([500, 150])]);
  });

  it('that makes the outline cross itself goes back', () => {
    const hand = selecting({ selection: selectedGarden });
    hand.drag([450, 200], [600, 250]);
    hand.drop([450, 200], [600, 250]);
    expect(hand.state().session.staging).toBeNull();
    expect(hand.wanted()).toContainEqual({ do: 'refuse', reason: 'self-crossing' });
  });

  it('by a finger leaves what is not selected where it is', () => {
    const hand = selecting();
    hand.drag([500, 250], [540, 270], 'touch');
    expect(hand.state().session.staging).toBeNull();
    const selected = selecting({ selection: selectedGarden });
    selected.drag([500, 250], [540, 270], 'touch');
    expect(selected.state().session.staging?.measureId).toBe('garden');
  });

  it('never takes a place or a planned measure along', () => {
    const hand = selecting();
    hand.drag([600, 450], [650, 450]);
    hand.drag([500, 100], [550, 100]);
    expect(hand.state().session.staging).toBeNull();
  });
});

describe('a double click', () => {
  it('on a corner takes it out; on the ground it looks nearer', () => {
    const hand = selecting({ selection: selectedGarden });
    hand.doubleClick([450, 300]);
    expect(hand.wanted()).toEqual([{ do: 'remove-vertex', id: 'garden', vertex: 3 }]);
    hand.doubleClick([700, 550]);
    expect(hand.wanted()).toEqual([{ do: 'zoom', by: 1, around: [700, 550] }]);
  });
});

describe('keys', () => {
  it('move what is selected, far with Shift and a little with Alt', () => {
    const hand = selecting({ selection: selectedGarden });
    hand.press('ArrowUp');
    hand.press('ArrowLeft', { shift: true });
    hand.press('ArrowRight', { alt: true });
    expect(hand.wanted()).toEqual([
      { do: 'nudge', eastMeters: 0, northMeters: 5 },
      { do: 'nudge', eastMeters: -50, northMeters: -0 },
      { do: 'nudge', eastMeters: 0.5, northMeters: -0 },
    ]);
  });

  it('go from corner to corner of the selected shape, round and round', () => {
    const hand = selecting({ selection: selectedGarden });
    for (const key of [']', ']', '.']) hand.press(key);
    expect(hand.state().session.selection).toEqual({ ...selectedGarden, vertex: 2 });
    for (const key of ['[', '[', ',']) hand.press(key);
    expect(hand.state().session.selection).toEqual({ ...selectedGarden, vertex: 3 });
  });

  it('select what lies under the crosshair, and then what lies below it', () => {
    const hand = toolInHand(
      stateWith(planWith(measure('middle', 'park', box([350, 250], [450, 350]))), {
        crosshair: true,
        selection: { type: 'zone', id: 'west' as never },
      }),
    );
    hand.press('Enter');
    expect(hand.state().session.selection).toEqual({ type: 'measure', id: 'middle' });
    hand.press('Enter');
    expect(hand.state().session.selection?.type).toBe('zone');
  });
});
