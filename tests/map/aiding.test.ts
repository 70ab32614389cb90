import { afterEach, describe, expect, it } from 'vitest';
import { chooseTool } from '../../src/commands/choose-tool.ts';
import { copySelection } from '../../src/commands/copy-selection.ts';
import { mergeSelection } from '../../src/commands/merge-selection.ts';
import { pasteGeojson } from '../../src/commands/paste-geojson.ts';
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

describe('a pen', () => {
  it('draws at once, without another way of drawing being chosen first', async () => {
    const app = await appInHand(planWith(), { tool: { mode: 'draw', kind: 'green-path' } });
    app.drag([100, 300], [300, 340], { pointer: 'pen' });
    const [drawn] = Object.values(app.plan().measures);
    expect(drawn.geometry?.type).toBe('LineString');
    expect(pixels(app.shape(drawn.id)).at(-1)).toEqual([300, 340]);
  });
});

describe('a line that is a means', () => {
  it('splits an area, and merging the parts gives it back', async () => {
    const app = await appInHand(planWith(garden), { selection: chosen('garden') });
    const whole = geodesicArea(app.shape('garden') as GeoJSON.Polygon);
    chooseTool({ mode: 'split' });
    app.drag([440, 240], [560, 260]);
    expect(app.selected()).toHaveLength(2);
    expect(app.session().tool).toEqual({ mode: 'select' });
    const parts = app.selected().map((id) => geodesicArea(app.shape(id) as GeoJSON.Polygon));
    expect(parts[0] + parts[1]).toBeCloseTo(whole, 3);
    expect(mergeSelection().ok).toBe(true);
    expect(Object.keys(app.plan().measures)).toEqual(['garden']);
    expect(geodesicArea(app.shape('garden') as GeoJSON.Polygon)).toBeCloseTo(whole, 3);
  });

  it('that does not reach across is refused, and stays to be drawn on', async () => {
    const app = await appInHand(planWith(garden), { selection: chosen('garden') });
    chooseTool({ mode: 'split' });
    app.drag([480, 240], [520, 260]);
    expect(app.session().notices.at(-1)?.key).toBe('refused.line-does-not-cross');
    expect(app.session().aid?.placed).toHaveLength(2);
    expect(app.plan().measures).toEqual({ garden });
  });

  it('cuts a hole, drawn corner by corner or in one stroke', async () => {
    const app = await appInHand(planWith(garden), { selection: chosen('garden') });
    chooseTool({ mode: 'hole' });
    for (const at of [
      [480, 230],
      [520, 230],
      [520, 270],
      [480, 270],
    ] as const)
      app.click(at);
    app.click([480, 230]);
    expect((app.shape('garden') as GeoJSON.Polygon).coordinates).toHaveLength(2);
    undoEdit();
    chooseTool({ mode: 'hole' });
    app.stroke([480, 230], [520, 230], [520, 270], [480, 270]);
    expect((app.shape('garden') as GeoJSON.Polygon).coordinates).toHaveLength(2);
  });

  it('mirrors about itself', async () => {
    const app = await appInHand(planWith(garden), { selection: chosen('garden') });
    chooseTool({ mode: 'mirror' });
    app.click([600, 150]);
    app.click([600, 350]);
    expect(inAnyOrder(pixels(app.shape('garden')))).toEqual(
      inAnyOrder(pixels(box([650, 200], [750, 300]))),
    );
  });

  it('first asks what it is for where nothing is selected', async () => {
    const app = await appInHand(planWith(garden));
    chooseTool({ mode: 'split' });
    app.click([500, 250]);
    expect(app.selected()).toEqual(['garden']);
    expect(app.session().aid?.placed ?? []).toEqual([]);
  });

  it('is placed by keys as well: the crosshair, Enter, and F to finish', async () => {
    const middle = measure('middle', 'park', box([360, 280], [440, 320]));
    const app = await appInHand(planWith(middle), { selection: chosen('middle') });
    chooseTool({ mode: 'split' });
    app.press('Enter');
    for (let i = 0; i < 3; i += 1) app.press('ArrowUp');
    app.press('Enter');
    for (let i = 0; i < 6; i += 1) app.press('ArrowDown');
    app.press('Enter');
    app.press('f');
    expect(app.selected()).toHaveLength(2);
  });
});

describe('what was copied', () => {
  it('is pasted into the proposal shown where it was, as one step, or where one points', async () => {
    const app = await appInHand(plan, {
      selection: chosen('garden'),
      alsoSelected: ['bench'] as never,
    });
    const copied = copySelection();
    if (!copied.ok) throw new Error(copied.reason);
    pasteGeojson(copied.value);
    expect(app.selected()).toHaveLength(2);
    expect(app.selected().map((id) => app.shape(id))).toEqual([garden.geometry, bench.geometry]);
    undoEdit();
    expect(app.plan().measures).toEqual(plan.measures);
    pasteGeojson(copied.value, ground([500, 350]));
    expect(pixels(app.shape(app.selected()[0]))[0]).not.toEqual([450, 200]);
  });

  it('elsewhere is told feature by feature, and refused by name where it cannot be placed', async () => {
    const app = await appInHand(planWith());
    const point = (coordinates: number[]) => ({
      type: 'Feature',
      properties: { name: 'Benk' },
      geometry: { type: 'Point', coordinates },
    });
    const features = [point([10.4, 63.42]), { type: 'Feature', properties: {}, geometry: null }];
    pasteGeojson(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(Object.values(app.plan().measures).map(({ title, kind }) => [title, kind])).toEqual([
      ['Benk', 'free-note'],
    ]);
    expect(app.session().fileReport?.report).toMatchObject({ read: 2, kept: 1, skipped: 1 });
    pasteGeojson(JSON.stringify(point([569_600, 7_034_300])));
    expect(app.session().notices.at(-1)).toMatchObject({
      key: 'refused.clipboard-system',
      values: { detail: '569600, 7034300' },
    });
  });
});
