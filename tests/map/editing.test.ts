import { afterEach, describe, expect, it } from 'vitest';
import { chooseTool } from '../../src/commands/choose-tool.ts';
import { deleteSelection } from '../../src/commands/delete-selection.ts';
import { duplicateSelection } from '../../src/commands/duplicate-selection.ts';
import { stepBack } from '../../src/commands/step-back.ts';
import { undoEdit } from '../../src/commands/undo-edit.ts';
import { geodesicArea } from '../../src/geo/geodesic-area.ts';
import { geometryVertices } from '../../src/geo/geometry-vertices.ts';
import type { CanvasPixels } from '../../src/map/map-view.ts';
import { closeDocument } from '../../src/state/document.ts';
import { appInHand } from './app-in-hand.ts';
import { box, ground, measure, planWith, pointAt, view } from './small-place.ts';

const bench = measure('bench', 'meeting-place', pointAt([300, 400]));
const garden = measure('garden', 'park', box([450, 200], [550, 300]));
const yard = measure('yard', 'park', box([550, 200], [650, 300]));
const path = measure('path', 'green-path', {
  type: 'LineString',
  coordinates: [[...ground([450, 500])], [...ground([550, 500])]],
});
const plan = planWith(bench, garden, yard, path);
const shift = { shift: true };
const chosen = (id: string) => ({ type: 'measure', id: id as never }) as const;

afterEach(closeDocument);

/** Where corners lie on the test's map, in whole pixels. */
function pixels(geometry: Parameters<typeof geometryVertices>[0]): readonly CanvasPixels[] {
  return geometryVertices(geometry).map(([lng, lat]) => {
    const [x, y] = view.project([lng, lat]);
    return [Math.round(x) + 0, Math.round(y) + 0];
  });
}

/** The same corners in an order that does not tell where a ring begins. */
function inAnyOrder(corners: readonly CanvasPixels[]): readonly CanvasPixels[] {
  return corners.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

describe('several at once', () => {
  it('are selected by Shift and click, and left out again the same way', async () => {
    const app = await appInHand(plan);
    app.click([500, 250]);
    app.click([300, 400], shift);
    app.click([500, 500], shift);
    expect(app.selected()).toEqual(['garden', 'bench', 'path']);
    app.click([500, 250], { mod: true });
    expect(app.selected()).toEqual(['bench', 'path']);
    app.click([500, 250]);
    expect(app.selected()).toEqual(['garden']);
  });

  it('are selected by a box, whatever it touches', async () => {
    const app = await appInHand(plan);
    app.drag([430, 180], [560, 220], shift);
    expect(app.selected()).toEqual(['garden', 'yard']);
    expect(app.session().aid).toBeNull();
    app.drag([280, 380], [320, 420], shift);
    expect(app.selected()).toEqual(['garden', 'yard', 'bench']);
  });

  it('are selected by a lasso, drawn in one stroke or corner by corner', async () => {
    const app = await appInHand(plan);
    chooseTool({ mode: 'lasso' });
    app.stroke([430, 180], [680, 180], [680, 320], [430, 320]);
    expect(app.selected()).toEqual(['garden', 'yard']);
    expect(app.session().tool).toEqual({ mode: 'select' });
    chooseTool({ mode: 'lasso' });
    for (const at of [
      [250, 350],
      [350, 350],
      [300, 450],
    ] as const)
      app.click(at);
    app.doubleClick([300, 450]);
    expect(app.selected()).toEqual(['bench']);
  });

  it('move together as one step, and one undo brings all of them back', async () => {
    const app = await appInHand(plan, {
      selection: chosen('garden'),
      alsoSelected: ['bench', 'path'] as never,
    });
    app.carry([500, 250], [520, 270]);
    expect(app.session().staging?.others?.map(({ measureId }) => measureId)).toEqual([
      'bench',
      'path',
    ]);
    expect(app.plan().measures).toEqual(plan.measures);
    app.drag([500, 250], [520, 270]);
    expect(pixels(app.shape('garden'))[0]).toEqual([470, 220]);
    expect(pixels(app.shape('bench'))).toEqual([[320, 420]]);
    expect(pixels(app.shape('path'))[1]).toEqual([570, 520]);
    expect(pixels(app.shape('yard'))[0]).toEqual([550, 200]);
    undoEdit();
    expect(app.plan().measures).toEqual(plan.measures);
  });

  it('are nudged, copied and deleted together, each as one step', async () => {
    const app = await appInHand(plan, {
      selection: chosen('garden'),
      alsoSelected: ['bench'] as never,
    });
    app.press('ArrowUp', shift);
    const [, northOfGarden] = geometryVertices(app.shape('garden'))[0];
    expect(northOfGarden).toBeGreaterThan(ground([450, 200])[1]);
    undoEdit();
    expect(app.plan().measures).toEqual(plan.measures);
    duplicateSelection();
    expect(Object.keys(app.plan().measures)).toHaveLength(6);
    expect(app.selected()).toHaveLength(2);
    deleteSelection();
    expect(app.plan().measures).toEqual(plan.measures);
    expect(app.selected()).toEqual([]);
    undoEdit();
    undoEdit();
    expect(app.plan()).toMatchObject({ measures: plan.measures, entries: plan.entries });
  });
});

describe('what lies under one another', () => {
  it('is offered as a list by a right click and by a finger that stays', async () => {
    const app = await appInHand(
      planWith(garden, measure('over', 'pocket-park', box([480, 230], [520, 270]))),
    );
    const under = [chosen('over'), chosen('garden'), { type: 'zone', id: 'east' }];
    app.rightClick([500, 250]);
    expect(app.session().pickList).toEqual({ at: [500, 250], selections: under });
    expect(stepBack()).toBe(true);
    expect(app.session().pickList).toBeNull();
    app.longPress([500, 250]);
    expect(app.session().pickList?.selections).toEqual(under);
  });

  it('needs no list where there is one thing alone', async () => {
    const app = await appInHand(plan);
    app.rightClick([700, 500]);
    expect(app.session().pickList).toBeNull();
    expect(app.session().selection).toEqual({ type: 'zone', id: 'east' });
  });

  it('is offered by a key, under the crosshair', async () => {
    const app = await appInHand(planWith(measure('middle', 'park', box([350, 250], [450, 350]))));
    app.press('u');
    expect(app.session().pickList?.selections[0]).toEqual(chosen('middle'));
  });
});

describe('the frame round what is selected', () => {
  it('turns it by its upper grip: a square by a right angle is the same square', async () => {
    const app = await appInHand(plan, { selection: chosen('garden') });
    const area = geodesicArea(app.shape('garden') as GeoJSON.Polygon);
    // The grip lies 40 pixels above the middle of the upper side; a quarter turn is to the right.
    app.drag([500, 160], [590, 250]);
    expect(inAnyOrder(pixels(app.shape('garden')))).toEqual(
      inAnyOrder(pixels(box([450, 200], [550, 300]))),
    );
    expect(geodesicArea(app.shape('garden') as GeoJSON.Polygon)).toBeCloseTo(area, 0);
  });

  it('turns in steps of fifteen degrees with Shift', async () => {
    const app = await appInHand(plan, { selection: chosen('path') });
    app.carry([500, 460], [530, 465], shift);
    expect(app.session().staging?.change).toEqual({ degrees: 45 });
  });

  it('scales it from the corner opposite, in proportion', async () => {
    const app = await appInHand(plan, { selection: chosen('garden') });
    app.drag([566, 316], [682, 432]);
    expect(pixels(app.shape('garden'))).toEqual(pixels(box([450, 200], [650, 400])));
    expect(app.session().staging).toBeNull();
  });

  it('turns several round their common middle as one step', async () => {
    const app = await appInHand(plan, {
      selection: chosen('garden'),
      alsoSelected: ['yard'] as never,
    });
    app.drag([550, 160], [550, 340]);
    expect(inAnyOrder(pixels(app.shape('garden')))).toEqual(
      inAnyOrder(pixels(box([550, 200], [650, 300]))),
    );
    expect(inAnyOrder(pixels(app.shape('yard')))).toEqual(
      inAnyOrder(pixels(box([450, 200], [550, 300]))),
    );
    undoEdit();
    expect(app.plan().measures).toEqual(plan.measures);
  });

  it('leaves no step behind where the hand comes back', async () => {
    const app = await appInHand(plan, { selection: chosen('garden') });
    app.carry([500, 250], [540, 280]);
    app.drag([500, 250], [500, 250]);
    expect(app.plan().measures).toEqual(plan.measures);
    undoEdit();
    expect(app.plan().measures).not.toEqual(plan.measures);
  });
});

describe('a border that two shapes share', () => {
  it('is shown under the hand, and a corner of it moves in both at once', async () => {
    const app = await appInHand(plan, { tool: { mode: 'border' } });
    app.hover([550, 260]);
    expect(app.session().aid?.placed).toHaveLength(2);
    app.drag([550, 200], [570, 190]);
    expect(pixels(app.shape('garden'))[1]).toEqual([570, 190]);
    expect(pixels(app.shape('yard'))[0]).toEqual([570, 190]);
    undoEdit();
    expect(app.plan().measures).toEqual(plan.measures);
  });

  it('bends where it is taken between its corners, in both', async () => {
    const app = await appInHand(plan, { tool: { mode: 'border' } });
    const both = () =>
      geodesicArea(app.shape('garden') as GeoJSON.Polygon) +
      geodesicArea(app.shape('yard') as GeoJSON.Polygon);
    const before = both();
    app.drag([550, 250], [590, 250]);
    expect(pixels(app.shape('garden'))).toContainEqual([590, 250]);
    expect(pixels(app.shape('yard'))).toContainEqual([590, 250]);
    expect(both()).toBeCloseTo(before, 1);
  });

  it('moves as a whole edge with Shift, and by clicks as well as by a drag', async () => {
    const app = await appInHand(plan, { tool: { mode: 'border' } });
    app.click([550, 250], shift);
    app.hover([570, 250], shift);
    expect(app.session().staging?.others).toHaveLength(1);
    app.click([570, 250], shift);
    expect(inAnyOrder(pixels(app.shape('garden')))).toEqual(
      inAnyOrder(pixels(box([450, 200], [570, 300]))),
    );
    expect(inAnyOrder(pixels(app.shape('yard')))).toEqual(
      inAnyOrder(pixels(box([570, 200], [650, 300]))),
    );
  });

  it('of two zones moves in the plan', async () => {
    const app = await appInHand(planWith(), { tool: { mode: 'border' } });
    app.drag([400, 300], [420, 300]);
    expect(Object.keys(app.plan().zones).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'east',
      'west',
    ]);
    undoEdit();
    expect(app.plan().zones).toEqual({});
  });

  it('goes back by Esc, and is not there where nothing is shared', async () => {
    const app = await appInHand(plan, { tool: { mode: 'border' } });
    app.click([550, 250]);
    app.hover([590, 250]);
    expect(stepBack()).toBe(true);
    expect(app.session().staging).toBeNull();
    expect(app.session().tool).toEqual({ mode: 'border' });
    app.click([470, 250]);
    expect(app.session().notices.at(-1)?.key).toBe('refused.no-shared-border');
    expect(app.plan().measures).toEqual(plan.measures);
  });
});

describe('measuring', () => {
  it('leaves what is in the hand and what is selected as they are', async () => {
    const app = await appInHand(plan);
    chooseTool({ mode: 'draw', kind: 'park' });
    for (const at of [
      [100, 300],
      [200, 300],
      [200, 400],
    ] as const)
      app.click(at);
    chooseTool({ mode: 'measure' });
    for (const at of [
      [600, 300],
      [700, 300],
      [700, 400],
    ] as const)
      app.click(at);
    app.doubleClick([700, 400]);
    expect(app.session().aid).toMatchObject({ tool: 'measure', done: true });
    expect(app.session().staging?.placed).toHaveLength(3);
    expect(stepBack()).toBe(true);
    expect(app.session().aid).toBeNull();
    expect(stepBack()).toBe(true);
    expect(app.session().tool).toMatchObject({ mode: 'draw', kind: 'park' });
    app.doubleClick([200, 400]);
    expect(Object.keys(app.plan().measures)).toHaveLength(5);
  });
});

describe('Esc', () => {
  it('puts back what is being dragged, and the rest of the drag does nothing', async () => {
    const app = await appInHand(plan);
    app.carry([500, 250], [540, 280]);
    stepBack();
    app.goOn([500, 250], [560, 290]);
    expect(app.session().staging).toBeNull();
    app.letGo([500, 250], [560, 290]);
    expect(app.plan().measures).toEqual(plan.measures);
  });

  it('goes back one level at a time, from a corner to the shape to nothing', async () => {
    const app = await appInHand(plan, { selection: { ...chosen('garden'), vertex: 1 } });
    stepBack();
    expect(app.session().selection).toEqual(chosen('garden'));
    stepBack();
    expect(app.session().selection).toBeNull();
  });
});

describe('keys alone', () => {
  it('take several, with the crosshair moved by Ctrl while something is selected', async () => {
    const app = await appInHand(
      planWith(measure('middle', 'park', box([380, 280], [420, 320])), garden),
    );
    app.press('ArrowRight', { alt: true });
    app.press('Enter');
    expect(app.selected()).toEqual(['middle']);
    for (let i = 0; i < 5; i += 1) app.press('ArrowRight', { mod: true });
    for (let i = 0; i < 2; i += 1) app.press('ArrowUp', { mod: true });
    app.press('Enter', shift);
    expect(app.selected()).toEqual(['middle', 'garden']);
  });
});
