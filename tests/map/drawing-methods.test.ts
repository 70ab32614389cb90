import { describe, expect, it } from 'vitest';
import { followOtherWay } from '../../src/commands/follow-other-way.ts';
import { placeTyped } from '../../src/commands/place-typed.ts';
import { redoStep } from '../../src/commands/redo-step.ts';
import { stepBack } from '../../src/commands/step-back.ts';
import { typeSize } from '../../src/commands/type-size.ts';
import { undoStep } from '../../src/commands/undo-step.ts';
import { bearingBetween } from '../../src/geo/bearing-between.ts';
import { crossesItself } from '../../src/geo/crosses-itself.ts';
import { geodesicArea } from '../../src/geo/geodesic-area.ts';
import { measureLength } from '../../src/geo/measure-length.ts';
import type { CanvasPixels } from '../../src/map/map-view.ts';
import { appInHand, type AppInHand } from './app-in-hand.ts';
import { area, drawing, drawn, inHand, pixels, pointer, sorted } from './drawing-hand.ts';
import { box, ground, measure, planWith, view } from './small-place.ts';

describe('a rectangle', () => {
  const corners = sorted([
    [250, 250],
    [350, 250],
    [350, 310],
    [250, 310],
  ]);

  it.each(['mouse', 'touch'] as const)(
    'is dragged with a %s, and the map holds still',
    async (kind) => {
      const app = await drawing('rectangle');
      const hand = pointer(app, kind);
      hand.press([250, 250]);
      expect(app.holdsMap()).toBe(true);
      hand.move([280, 260], [350, 310]);
      expect(inHand(app).geometry?.type).toBe('Polygon');
      hand.letGo([350, 310]);
      expect(sorted(pixels(area(app)))).toEqual(corners);
      expect(app.session().tool.mode).toBe('select');
    },
  );

  it.each(['mouse', 'touch'] as const)('is made by two presses of a %s', async (kind) => {
    const app = await drawing('rectangle');
    const hand = pointer(app, kind);
    for (const at of [
      [250, 250],
      [350, 310],
    ] as const) {
      hand.press(at);
      hand.letGo(at);
    }
    expect(sorted(pixels(area(app)))).toEqual(corners);
  });

  it('is made by keys alone: Enter, move, Enter', async () => {
    const app = await drawing('rectangle');
    app.press('Enter');
    app.press('Enter');
    expect(inHand(app).placed).toHaveLength(1);
    for (let step = 0; step < 5; step += 1) app.press('ArrowRight');
    for (let step = 0; step < 3; step += 1) app.press('ArrowDown');
    app.press('Enter');
    expect(sorted(pixels(area(app)))).toEqual(
      sorted([
        [400, 300],
        [500, 300],
        [500, 360],
        [400, 360],
      ]),
    );
  });

  it('is a square with Shift', async () => {
    const app = await drawing('rectangle');
    app.drag([250, 250], [350, 310], { shift: true });
    const [ring] = area(app).coordinates;
    const sides = [1, 2].map((i) => measureLength([ring[i - 1], ring[i]]));
    expect(sides[0] / sides[1]).toBeCloseTo(1, 3);
    expect(pixels(area(app)).map(String)).toContain('350,350');
  });

  it('lies along the edge that it begins on', async () => {
    const slanted = measure('slanted', 'green-path', {
      type: 'LineString',
      coordinates: [[...ground([200, 400])], [...ground([300, 300])]],
    });
    const app = await appInHand(planWith(slanted), {
      tool: { mode: 'draw', kind: 'park', method: 'rectangle' },
      snapping: true,
    });
    app.drag([250, 351], [330, 370]);
    const made = Object.values(app.plan().measures).find(({ kind }) => kind === 'park')?.geometry;
    if (made?.type !== 'Polygon') throw new Error('No rectangle');
    const [a, b] = made.coordinates[0];
    expect(bearingBetween([a[0], a[1]], [b[0], b[1]]) % 90).toBeCloseTo(45, 1);
  });

  it('is left alone where two fingers pan the map, and a press that hardly moved only begins it', async () => {
    const app = await drawing('rectangle');
    const first = pointer(app, 'touch', 1);
    first.press([250, 250]);
    first.move([300, 300]);
    pointer(app, 'touch', 2).press([500, 300]);
    expect(app.session().staging).toBeNull();
    expect(app.holdsMap()).toBe(false);
    const again = await drawing('rectangle');
    again.drag([250, 250], [252, 251]);
    expect(Object.keys(again.plan().measures)).toEqual([]);
    expect(inHand(again).placed).toHaveLength(1);
  });
});

describe('a circle', () => {
  it('is dragged from its centre, with its radius in the hand', async () => {
    const app = await drawing('circle');
    app.drag([300, 300], [300, 380]);
    const radius = measureLength([ground([300, 300]), ground([300, 380])]);
    expect(geodesicArea(area(app))).toBeCloseTo(Math.PI * radius ** 2, -2);
  });

  it('has the radius that is typed, by keys alone', async () => {
    const app = await drawing('circle');
    app.press('Enter');
    app.press('Enter');
    expect(app.press('1')).toBe(true);
    expect(app.session().typed).toEqual({ first: '1', second: '', field: 'first' });
    typeSize({ first: '125,5' });
    const { geometry } = inHand(app);
    if (geometry?.type !== 'Polygon') throw new Error('No circle in the hand');
    expect(geodesicArea(geometry)).toBeCloseTo(Math.PI * 125.5 ** 2, 0);
    expect(placeTyped().ok).toBe(true);
    expect(geodesicArea(area(app))).toBeCloseTo(Math.PI * 125.5 ** 2, 0);
  });
});

describe('a freehand stroke', () => {
  const wave = Array.from({ length: 60 }, (_, i): CanvasPixels => [
    200 + 5 * i,
    300 + Math.round(40 * Math.sin(i / 8)),
  ]);

  it('by finger becomes a line of few corners that keeps to it', async () => {
    const app = await drawing('freehand', {}, 'green-path');
    const finger = pointer(app, 'touch');
    finger.press(wave[0]);
    finger.move(...wave);
    expect(inHand(app).geometry?.type).toBe('LineString');
    finger.letGo(wave[wave.length - 1]);
    const line = drawn(app);
    if (line.type !== 'LineString') throw new Error('No line');
    expect(line.coordinates.length).toBeLessThan(25);
    const strokeMeters = measureLength(wave.map((at) => ground(at)));
    expect(measureLength(line.coordinates) / strokeMeters).toBeGreaterThan(0.97);
  });

  it('never becomes an area that crosses itself', async () => {
    const app = await drawing('freehand');
    const turns = Array.from({ length: 90 }, (_, i): CanvasPixels => {
      const angle = (i / 80) * 2 * Math.PI;
      return [400 + 90 * Math.cos(angle), 300 + (90 - i / 4) * Math.sin(angle)];
    });
    app.stroke(...turns);
    expect(crossesItself(area(app))).toBe(false);
    expect(geodesicArea(area(app))).toBeGreaterThan(10_000);
  });

  it('goes from a press to the next one as well, and loses its latest bend to undo', async () => {
    const app = await drawing('freehand', {}, 'green-path');
    app.click(wave[0]);
    for (const at of wave.slice(1)) app.hover(at);
    const before = inHand(app).placed.length;
    undoStep();
    expect(inHand(app).placed.length).toBeLessThan(before);
    expect(inHand(app).placed.length).toBeGreaterThan(1);
    app.click(wave[wave.length - 1]);
    expect(drawn(app).type).toBe('LineString');
  });
});

describe('following what is there', () => {
  async function following(): Promise<AppInHand> {
    return drawing('trace', { snapping: true });
  }

  it('goes round the corners of a park between two presses, and on with free corners', async () => {
    const app = await following();
    app.click([150, 101]);
    app.hover([199, 150]);
    const [corner, ...more] = inHand(app).along ?? [];
    expect(view.project([corner[0], corner[1]]).map(Math.round)).toEqual([200, 100]);
    expect(more).toEqual([]);
    app.click([199, 150]);
    app.click([300, 150]);
    app.click([300, 50]);
    app.press('f');
    expect(sorted(pixels(area(app)))).toEqual(
      sorted([
        [150, 100],
        [200, 100],
        [200, 150],
        [300, 150],
        [300, 50],
      ]),
    );
  });

  it('goes the other way round with Tab, and takes a stretch back as a whole', async () => {
    const app = await following();
    app.click([150, 101]);
    app.hover([199, 150]);
    expect(app.press('Tab')).toBe(true);
    expect(inHand(app).otherWay).toBe(true);
    app.hover([199, 150]);
    expect(inHand(app).along).toHaveLength(3);
    app.click([199, 150]);
    expect(inHand(app).placed).toHaveLength(5);
    undoStep();
    expect(inHand(app).placed).toHaveLength(1);
    redoStep();
    expect(inHand(app).placed).toHaveLength(5);
    expect(followOtherWay()).toBe(true);
  });

  it('follows the border of a zone and an own sketch', async () => {
    const app = await appInHand(planWith(measure('own', 'park', box([500, 200], [600, 300]))), {
      tool: { mode: 'draw', kind: 'green-path', method: 'trace' },
      snapping: true,
    });
    app.click([500, 250]);
    app.hover([550, 300]);
    expect(inHand(app).along).toHaveLength(1);
    app.press('Escape');
    stepBack();
    app.click([400, 500]);
    app.hover([350, 600]);
    expect(inHand(app).snap?.to).toBe('zone-border');
    expect(inHand(app).along).toHaveLength(1);
  });

  it('leaves Tab alone while nothing is followed, so that nobody is caught in the map', async () => {
    const app = await following();
    expect(app.press('Tab')).toBe(false);
    app.click([300, 400]);
    app.hover([340, 420]);
    expect(app.press('Tab')).toBe(false);
    expect(app.press('Tab', { shift: true })).toBe(false);
  });
});
