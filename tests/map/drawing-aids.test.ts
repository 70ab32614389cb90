import { describe, expect, it } from 'vitest';
import { chooseDrawMethod } from '../../src/commands/choose-draw-method.ts';
import { chooseTool } from '../../src/commands/choose-tool.ts';
import { leaveTyping } from '../../src/commands/leave-typing.ts';
import { placeTyped } from '../../src/commands/place-typed.ts';
import { redoStep } from '../../src/commands/redo-step.ts';
import { stepBack } from '../../src/commands/step-back.ts';
import { typeSize } from '../../src/commands/type-size.ts';
import { undoStep } from '../../src/commands/undo-step.ts';
import { bearingBetween } from '../../src/geo/bearing-between.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { measureLength } from '../../src/geo/measure-length.ts';
import { area, drawing, inHand } from './drawing-hand.ts';
import { view } from './small-place.ts';

describe('numbers typed while drawing', () => {
  it('place a corner so far away in that direction from north', async () => {
    const app = await drawing('corners', {}, 'green-path');
    app.click([300, 300]);
    app.hover([340, 300]);
    app.press('8');
    typeSize({ first: '80', second: '45', field: 'second' });
    const [start, end] = [inHand(app).placed[0], inHand(app).pointer];
    if (!end) throw new Error('Nothing is shown');
    expect(measureLength([start, end])).toBeCloseTo(80, 3);
    expect(placeTyped().ok).toBe(true);
    expect(inHand(app).placed).toHaveLength(2);
    expect(app.session().typed).toBeNull();
    const [a, b] = inHand(app).placed;
    expect(bearingBetween(a, b)).toBeCloseTo(45, 3);
  });

  it('leave the direction to the hand, which a press takes', async () => {
    const app = await drawing('corners', {}, 'green-path');
    app.click([300, 300]);
    app.press('5');
    typeSize({ first: '50' });
    app.hover([300, 200]);
    app.click([300, 200]);
    const [a, b] = inHand(app).placed;
    expect(measureLength([a, b])).toBeCloseTo(50, 3);
    expect(bearingBetween(a, b) % 360).toBeCloseTo(0, 1);
  });

  it('are refused where they are no length, and kept', async () => {
    const app = await drawing('corners');
    app.click([300, 300]);
    app.press('0');
    expect(placeTyped()).toMatchObject({ ok: false, reason: 'no-length' });
    expect(app.session().typed?.first).toBe('0');
    leaveTyping();
    expect(inHand(app).placed).toHaveLength(1);
  });

  it('take every digit, however fast they come', async () => {
    const app = await drawing('corners');
    app.click([300, 300]);
    for (const digit of '125') app.press(digit);
    expect(app.session().typed?.first).toBe('125');
  });

  it('pick no other kind while something is in the hand, and do before', async () => {
    const app = await drawing('corners');
    expect(app.press('5')).toBe(false);
    app.click([300, 300]);
    expect(app.press('5')).toBe(true);
  });
});

describe('directions that are offered', () => {
  const guides = { guides: true } as const;

  it('are a right angle to the segment before, shown with its name', async () => {
    const app = await drawing('corners', guides, 'green-path');
    app.click([200, 400]);
    app.click([300, 300]);
    app.hover([372, 368]);
    expect(inHand(app).guide?.name).toBe('right-angle');
    app.click([372, 368]);
    const [a, b, c] = inHand(app).placed;
    const turn = Math.abs(bearingBetween(a, b) - bearingBetween(b, c)) % 180;
    expect(turn).toBeCloseTo(90, 2);
    app.hover([440, 440], { alt: true });
    expect(inHand(app).guide).toBeUndefined();
  });

  it('close a rectangle with a right angle at its first corner', async () => {
    const app = await drawing('corners', guides);
    app.click([200, 300]);
    app.click([300, 260]);
    app.click([328, 331]);
    app.hover([229, 371]);
    expect(inHand(app).guide?.name).toBeDefined();
    expect(inHand(app).alsoGuide?.name).toBe('right-angle');
    app.click([229, 371]);
    app.press('f');
    const [ring] = area(app).coordinates;
    const at = ring.map(([lng, lat]): LngLat => [lng, lat]);
    for (let i = 0; i < 4; i += 1) {
      const before = bearingBetween(at[(i + 3) % 4], at[i]);
      const after = bearingBetween(at[i], at[i + 1]);
      expect(Math.abs(before - after) % 180).toBeCloseTo(90, 1);
    }
  });

  it('are steps of 15° with Shift, also where none is offered', async () => {
    const app = await drawing('corners', {}, 'green-path');
    app.click([300, 300]);
    app.hover([400, 210], { shift: true });
    const { guide, pointer: end, placed } = inHand(app);
    expect(guide?.name).toBe('steps');
    expect(end && bearingBetween(placed[0], end)).toBeCloseTo(45, 2);
  });

  it('hold on an edge that is snapped to, where both meet', async () => {
    const app = await drawing('corners', { ...guides, snapping: true }, 'green-path');
    app.click([330, 300]);
    app.click([330, 400]);
    app.hover([398, 405]);
    const { guide, snap, pointer: at } = inHand(app);
    expect(guide?.name).toBe('right-angle');
    expect(snap?.to).toBe('zone-border');
    if (!at) throw new Error('Nothing is aimed at');
    const [x, y] = view.project([at[0], at[1]]);
    expect(x).toBeCloseTo(400, 3);
    expect(y).toBeCloseTo(400, 3);
  });

  it('are none by the switch', async () => {
    const app = await drawing('corners', {}, 'green-path');
    app.click([200, 400]);
    app.click([300, 300]);
    app.hover([372, 368]);
    expect(inHand(app).guide).toBeUndefined();
  });
});

describe('a step back', () => {
  it('puts typed numbers away, then the drawing, then the tool', async () => {
    const app = await drawing('corners');
    app.click([300, 300]);
    app.press('5');
    stepBack();
    expect(app.session().typed).toBeNull();
    expect(inHand(app).placed).toHaveLength(1);
    stepBack();
    expect(app.session().staging).toBeNull();
    app.hover([310, 310]);
    stepBack();
    expect(app.session().tool.mode).toBe('select');
  });

  it('by undo goes from corner to corner before it goes to the plan', async () => {
    const app = await drawing('rectangle');
    app.drag([250, 250], [350, 310]);
    chooseTool({ mode: 'draw', kind: 'park', method: 'corners' });
    app.click([400, 400]);
    app.click([450, 400]);
    undoStep();
    undoStep();
    expect(inHand(app).placed).toEqual([]);
    expect(Object.keys(app.plan().measures)).toHaveLength(1);
    redoStep();
    expect(inHand(app).placed).toHaveLength(1);
    undoStep();
    undoStep();
    expect(Object.keys(app.plan().measures)).toEqual([]);
  });
});

describe('the method', () => {
  it('stays for the next line or area, and corners stay when it changes to following', async () => {
    const app = await drawing('corners');
    app.click([300, 300]);
    app.click([350, 300]);
    expect(chooseDrawMethod('trace')).toBe(true);
    expect(inHand(app).placed).toHaveLength(2);
    expect(chooseDrawMethod('circle')).toBe(true);
    expect(app.session().staging).toBeNull();
    chooseTool({ mode: 'draw', kind: 'pocket-park' });
    expect(app.session().tool).toMatchObject({ kind: 'pocket-park', method: 'circle' });
    chooseTool({ mode: 'draw', kind: 'green-path' });
    expect(app.session().tool).not.toHaveProperty('method');
    expect(chooseDrawMethod('circle')).toBe(false);
  });
});
