import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import type { MeasureKindId } from '../../src/domain/measure-kind.ts';
import type { Session } from '../../src/state/session.ts';
import { ground, planWith, pointAt, measure, stateWith } from './small-place.ts';
import { toolInHand } from './tool-in-hand.ts';

function drawing(kind: MeasureKindId, session: Partial<Session> = {}) {
  const plan = emptyPlan('small' as WorkspaceId);
  return toolInHand(stateWith(plan, { tool: { mode: 'draw', kind }, ...session }));
}

function staging(hand: ReturnType<typeof toolInHand>) {
  const { session } = hand.state();
  if (!session.staging) throw new Error('Nothing is in the hand');
  return session.staging;
}

function ends(hand: ReturnType<typeof toolInHand>): readonly string[] {
  return hand.wanted().flatMap((action) => {
    if (action.do === 'finish') return ['finish'];
    return action.do === 'refuse' ? [action.reason] : [];
  });
}

describe('drawing a point', () => {
  it('follows the hand before it is set, and is set by a click', () => {
    const hand = drawing('meeting-place');
    hand.hover([300, 250]);
    expect(staging(hand).geometry).toEqual(pointAt([300, 250]));
    expect(ends(hand)).toEqual([]);
    hand.click([310, 260]);
    expect(staging(hand).geometry).toEqual(pointAt([310, 260]));
    expect(ends(hand)).toEqual(['finish']);
  });

  it('is set by a finger that never hovered', () => {
    const hand = drawing('meeting-place');
    hand.click([300, 250], 'touch');
    expect(staging(hand).geometry).toEqual(pointAt([300, 250]));
    expect(ends(hand)).toEqual(['finish']);
  });
});

describe('drawing a line', () => {
  it('has a corner for every click, and the hand as its loose end', () => {
    const hand = drawing('green-path');
    hand.click([250, 250]);
    hand.click([300, 250]);
    hand.hover([300, 330]);
    expect(staging(hand).placed).toEqual([ground([250, 250]), ground([300, 250])]);
    expect(staging(hand).geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [250, 250],
        [300, 250],
        [300, 330],
      ].map(([x, y]) => [...ground([x, y])]),
    });
  });

  it('ends with a double click, without the loose end', () => {
    const hand = drawing('green-path');
    hand.click([250, 250]);
    hand.click([300, 250]);
    hand.hover([301, 251]);
    hand.doubleClick([301, 251]);
    expect(ends(hand)).toEqual(['finish']);
    expect(staging(hand).geometry?.coordinates).toHaveLength(2);
  });

  it('ends with a click on its last corner', () => {
    const hand = drawing('green-path');
    hand.click([250, 250]);
    hand.click([300, 250]);
    hand.click([303, 252]);
    expect(ends(hand)).toEqual(['finish']);
    expect(staging(hand).placed).toHaveLength(2);
  });

  it('of one corner is refused, and the corner is kept', () => {
    const hand = drawing('green-path');
    hand.click([250, 250]);
    hand.doubleClick([250, 250]);
    expect(ends(hand)).toEqual(['too-few-corners']);
    expect(staging(hand).placed).toHaveLength(1);
  });

  it('says each corner placed and how long the line is', () => {
    const hand = drawing('green-path', { language: 'en' });
    hand.click([250, 250]);
    hand.click([300, 250]);
    const told = hand.wanted().filter((action) => action.do === 'announce');
    expect(told.map(({ key }) => key)).toEqual([
      'announce.cornerPlaced',
      'announce.cornerPlacedSum',
    ]);
    expect(told[1].values).toEqual({ number: 2, sum: '53.6\u00A0m' });
  });
});

describe('drawing an area', () => {
  it('is closed by a click on the first corner', () => {
    const hand = drawing('park');
    hand.click([250, 250]);
    hand.click([330, 250]);
    hand.click([330, 330]);
    hand.click([252, 253]);
    expect(ends(hand)).toEqual(['finish']);
    expect(staging(hand).geometry?.type).toBe('Polygon');
    expect(staging(hand).placed).toHaveLength(3);
  });

  it('that crosses itself is refused with its corners kept, and ends once mended', () => {
    const hand = drawing('park');
    for (const [x, y] of [
      [250, 250],
      [330, 330],
      [330, 250],
      [250, 330],
    ])
      hand.click([x, y]);
    hand.press('f');
    expect(ends(hand)).toEqual(['self-crossing']);
    expect(staging(hand).placed).toHaveLength(4);
    const mended = { ...staging(hand), placed: staging(hand).placed.slice(0, 3) };
    const again = toolInHand({
      ...hand.state(),
      session: { ...hand.state().session, staging: mended },
    });
    again.press('f');
    expect(ends(again)).toEqual(['finish']);
  });

  it('keeps its corners when the pointer leaves the map', () => {
    const hand = drawing('park');
    hand.click([250, 250]);
    hand.click([330, 250]);
    hand.leave();
    expect(staging(hand).placed).toHaveLength(2);
    expect(staging(hand).pointer).toBeNull();
  });
});

describe('snapping', () => {
  it('takes the corner of a park and says so', () => {
    const hand = drawing('meeting-place');
    hand.hover([204, 97]);
    expect(staging(hand).snap?.to).toBe('vertex');
    const [lng, lat] = staging(hand).pointer ?? [0, 0];
    const [cornerLng, cornerLat] = ground([200, 100]);
    expect(lng).toBeCloseTo(cornerLng, 9);
    expect(lat).toBeCloseTo(cornerLat, 9);
  });

  it('is suspended while Alt is held, and by the switch', () => {
    const hand = drawing('meeting-place');
    hand.hover([204, 97], true);
    expect(staging(hand).snap).toBeNull();
    const without = drawing('meeting-place', { snapping: false });
    without.hover([204, 97]);
    expect(staging(without).snap).toBeNull();
  });

  it('does not take hold of what is not shown', () => {
    const { layers } = stateWith(emptyPlan('small' as WorkspaceId)).session;
    const hand = drawing('meeting-place', {
      layers: layers.map((one) => ({ ...one, visible: false })),
    });
    hand.hover([204, 97]);
    expect(staging(hand).snap).toBeNull();
  });

  it('takes a sketch before the border of a zone', () => {
    const plan = planWith(measure('sketch', 'meeting-place', pointAt([404, 300])));
    const hand = toolInHand(stateWith(plan, { tool: { mode: 'draw', kind: 'meeting-place' } }));
    hand.hover([400, 300]);
    expect(staging(hand).snap?.to).toBe('own-shape');
    hand.hover([402, 400]);
    expect(staging(hand).snap?.to).toBe('zone-border');
  });
});

describe('drawing by keys alone', () => {
  it('places corners under the crosshair and ends on the last one', () => {
    const hand = drawing('green-path', { snapping: false });
    expect(hand.press('Enter')).toBe(true);
    expect(hand.state().session.crosshair).toBe(true);
    hand.press('Enter');
    expect(staging(hand).placed).toEqual([ground([400, 300])]);
    hand.press('ArrowRight', { shift: true });
    expect(hand.wanted()).toContainEqual({ do: 'pan', east: 200, south: 0 });
    // The loose end is where the crosshair will be once the map has moved.
    const [lng] = staging(hand).pointer ?? [0];
    expect(lng).toBeCloseTo(ground([600, 300])[0], 9);
    hand.press('Enter');
    expect(staging(hand).placed).toHaveLength(2);
    hand.press('Enter');
    expect(ends(hand)).toEqual(['finish']);
  });

  it('takes small steps with Alt', () => {
    const hand = drawing('meeting-place');
    hand.press('ArrowUp', { alt: true });
    expect(hand.wanted()).toContainEqual({ do: 'pan', east: 0, south: -2 });
  });

  it('leaves other keys their meaning', () => {
    const hand = drawing('park');
    expect(hand.press('Escape')).toBe(false);
    expect(hand.press('Backspace')).toBe(false);
    expect(hand.press('q')).toBe(false);
  });
});
