import { geodesicArea } from '../../src/geo/geodesic-area.ts';
import { expect, test } from './fixtures.ts';
import { placesOf, Planner, type Place, type PlanFile } from './planner.ts';

const zone = 'Tempe-Sorgenfri';

type Corner = readonly [x: number, y: number];

/** Draws an area with these corners, and puts the hand down. */
async function drawsPark(planner: Planner, ...corners: readonly Corner[]): Promise<void> {
  await planner.picks('Park');
  for (const [x, y] of corners) await planner.clicks(x, y);
  await planner.map.focus();
  await planner.page.keyboard.press('Enter');
  await expect(planner.page.getByRole('heading', { name: /^Park/ })).toBeVisible();
  await planner.page.keyboard.press('Escape');
}

function areaOf(plan: PlanFile, title: string): GeoJSON.Polygon {
  const geometry = placesOf(plan).get(title);
  if (geometry?.type !== 'Polygon') throw new Error(`No area of ${title}`);
  return geometry;
}

/** How far the first place of each shape went from one plan to another, degrees east. */
function stepsEast(from: PlanFile, to: PlanFile): readonly number[] {
  const firstOf = (geometry: GeoJSON.Geometry | null | undefined): Place => {
    const numbers = JSON.stringify(geometry).match(/-?\d+\.\d+/g) ?? [];
    return [Number(numbers[0]), Number(numbers[1])];
  };
  const after = placesOf(to);
  return [...placesOf(from)].map(
    ([title, geometry]) => firstOf(after.get(title))[0] - firstOf(geometry)[0],
  );
}

test('three shapes move as one step, one is split, merged, hollowed out, turned and copied to B', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt(zone);
  await drawsPark(planner, [0.14, 0.4], [0.26, 0.4], [0.26, 0.55], [0.14, 0.55]);
  await drawsPark(planner, [0.26, 0.4], [0.38, 0.4], [0.38, 0.55], [0.26, 0.55]);
  await planner.picks('Møteplass');
  await planner.clicks(0.2, 0.68);
  await expect(page.getByRole('heading', { name: 'Møteplass' })).toBeVisible();
  await planner.map.focus();
  await page.keyboard.press('Escape');
  const { plan: drawn } = await planner.saves();
  expect(placesOf(drawn).size).toBe(3);

  await page.keyboard.down('Shift');
  await planner.drags([0.1, 0.3], [0.42, 0.75]);
  await planner.letsGo();
  await page.keyboard.up('Shift');
  await expect(page.getByRole('heading', { name: '3 tiltak' })).toBeVisible();
  await planner.drags([0.17, 0.5], [0.2, 0.5]);
  await planner.letsGo();
  const { plan: moved } = await planner.saves();
  const [first, ...others] = stepsEast(drawn, moved);
  expect(first).toBeGreaterThan(0);
  for (const step of others) expect(step).toBeCloseTo(first, 9);
  await planner.map.focus();
  await page.keyboard.press('Control+z');
  const { plan: back } = await planner.saves();
  expect(placesOf(back)).toEqual(placesOf(drawn));

  await planner.clicks(0.18, 0.5);
  await expect(page.getByRole('heading', { name: 'Park', exact: true })).toBeVisible();
  await page.keyboard.press('x');
  await planner.drags([0.11, 0.46], [0.3, 0.49]);
  await planner.letsGo();
  await expect(page.getByRole('heading', { name: '2 tiltak' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: 'Park', exact: true })).toBeVisible();
  await page.keyboard.press('h');
  for (const [x, y] of [
    [0.18, 0.45],
    [0.22, 0.45],
    [0.2, 0.5],
  ] as const) {
    await planner.clicks(x, y);
  }
  await page.keyboard.press('f');
  await expect.poll(async () => holesOf((await planner.saves()).plan, 'Park')).toBe(1);
  const { plan: hollow } = await planner.saves();

  // The grip that turns stands above the middle of the frame.
  const top = await planner.at(0.2, 0.4);
  await page.mouse.move(top.x, top.y - 40);
  await page.mouse.down();
  await page.mouse.move(top.x + 40, top.y - 30, { steps: 4 });
  await page.mouse.up();
  await planner.map.focus();
  await page.keyboard.press('Control+c');
  const { plan: turned } = await planner.saves();
  const [before, after] = [areaOf(hollow, 'Park'), areaOf(turned, 'Park')];
  expect(after.coordinates).not.toEqual(before.coordinates);
  expect(geodesicArea(after) / geodesicArea(before)).toBeCloseTo(1, 4);

  await page.getByRole('button', { name: 'Nytt forslag', exact: true }).click();
  await planner.map.focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('1 tiltak er limt inn.').first()).toBeVisible();
  const { plan: pasted } = await planner.saves();
  const copies = pasted.features.filter(({ properties }) => properties?.['title'] === 'Park');
  expect(copies.map(({ geometry }) => geometry)).toEqual([after, after]);
});

function holesOf(plan: PlanFile, title: string): number {
  return areaOf(plan, title).coordinates.length - 1;
}

test.describe('by touch and by keys', () => {
  test.use({ hasTouch: true });

  test('a finger drags a corner and sees it under the lens; keys alone split the same shape', async ({
    page,
  }) => {
    const planner = new Planner(page);
    await planner.opens();
    await planner.looksAt(zone);
    await drawsPark(planner, [0.4, 0.42], [0.6, 0.42], [0.6, 0.6], [0.4, 0.6]);
    const { plan: drawn } = await planner.saves();

    const inside = await planner.at(0.45, 0.55);
    await page.touchscreen.tap(inside.x, inside.y);
    await expect(page.getByRole('heading', { name: 'Park', exact: true })).toBeVisible();
    const corner = await planner.at(0.4, 0.42);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await touch('touchStart', corner.x, corner.y);
    for (let step = 1; step <= 5; step += 1) {
      await touch('touchMove', corner.x - 8 * step, corner.y - 4 * step);
      await page.waitForTimeout(20);
    }
    const lens = page.locator('[data-lens]');
    await expect(lens).toBeVisible();
    await touch('touchEnd');
    await expect(lens).toBeHidden();
    const { plan: reshaped } = await planner.saves();
    const [before, after] = [areaOf(drawn, 'Park'), areaOf(reshaped, 'Park')];
    const isKept = after.coordinates[0].map(
      (place, i) => String(place) === String(before.coordinates[0][i]),
    );
    expect(isKept.filter((kept) => !kept).length).toBeGreaterThan(0);
    expect(geodesicArea(after)).toBeGreaterThan(geodesicArea(before));

    await planner.map.focus();
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('f');
    await expect(page.getByRole('heading', { name: '2 tiltak' })).toBeVisible();
    const { plan: split } = await planner.saves();
    const areas = [...placesOf(split).values()].map((shape) =>
      shape?.type === 'Polygon' ? geodesicArea(shape) : 0,
    );
    expect(areas).toHaveLength(2);
    // A corner put on a long edge lies a hair beside the geodesic between the edge's ends.
    expect((areas[0] + areas[1]) / geodesicArea(after)).toBeCloseTo(1, 5);
  });
});
