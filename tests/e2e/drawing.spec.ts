import { bearingBetween } from '../../src/geo/bearing-between.ts';
import { geodesicArea } from '../../src/geo/geodesic-area.ts';
import type { LngLat } from '../../src/geo/lng-lat.ts';
import { measureLength } from '../../src/geo/measure-length.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { expect, test } from './fixtures.ts';
import { placesOf, Planner, type PlanFile } from './planner.ts';

/** The shape of the only measure of a plan. */
function onlyShape(plan: PlanFile): GeoJSON.Geometry {
  const shapes = [...placesOf(plan).values()];
  const [shape] = shapes;
  if (shapes.length !== 1 || !shape) throw new Error(`The plan has ${shapes.length} measures`);
  return shape;
}

function pairs(line: readonly GeoJSON.Position[]): readonly LngLat[] {
  return line.map(([lng, lat]): LngLat => [lng, lat]);
}

test('a rectangle is dragged by mouse, a circle and a line are drawn by keys to measure', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt('Lademoen');
  await planner.picks('Park');
  await planner.picks('Rektangel');
  await planner.drags([0.3, 0.35], [0.55, 0.6]);
  await planner.letsGo();
  const rectangle = onlyShape((await planner.saves()).plan);
  if (rectangle.type !== 'Polygon') throw new Error(`A ${rectangle.type} is drawn`);
  const outline = pairs(rectangle.coordinates[0]);
  expect(outline).toHaveLength(5);
  const turn = bearingBetween(outline[0], outline[1]) - bearingBetween(outline[1], outline[2]);
  expect(Math.abs(turn) % 180).toBeCloseTo(90, 1);
  await planner.map.focus();
  await page.keyboard.press('Control+z');

  // By keys alone: the kind, the method, the centre under the crosshair, the radius.
  for (const key of ['4', 'e', 'Enter', 'Enter', '1', '2', '5']) await page.keyboard.press(key);
  const radius = page.getByRole('textbox', { name: 'Radius (m)' });
  await expect(radius).toHaveValue('125');
  await expect(radius).toBeFocused();
  await page.keyboard.press('Enter');
  const circle = onlyShape((await planner.saves()).plan);
  if (circle.type !== 'Polygon') throw new Error(`A ${circle.type} is drawn`);
  expect(geodesicArea(circle) / (Math.PI * 125 ** 2)).toBeCloseTo(1, 4);
  await planner.map.focus();
  await page.keyboard.press('Control+z');

  // A length and a direction, twice; the corner in between is taken back once.
  const types = async (length: string, degrees: string) => {
    await page.keyboard.press(length[0]);
    await expect(page.getByRole('textbox', { name: 'Lengde (m)' })).toBeFocused();
    await page.keyboard.type(length.slice(1));
    await page.keyboard.press('Tab');
    await page.keyboard.type(degrees);
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gangvei: sett neste punkt')).toBeVisible();
  await types('80', '45');
  await types('30', '90');
  await page.keyboard.press('Control+z');
  await types('62,5', '135');
  await page.keyboard.press('f');
  const line = onlyShape((await planner.saves()).plan);
  if (line.type !== 'LineString') throw new Error(`A ${line.type} is drawn`);
  const [a, b, c] = pairs(line.coordinates);
  expect(line.coordinates).toHaveLength(3);
  expect(measureLength([a, b])).toBeCloseTo(80, 2);
  expect(bearingBetween(a, b)).toBeCloseTo(45, 2);
  expect(measureLength([b, c])).toBeCloseTo(62.5, 2);
  expect(bearingBetween(b, c)).toBeCloseTo(135, 2);
});

test('a line follows the border of a zone between two presses', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt('Tempe-Sorgenfri');
  await planner.picks('Gangvei');
  await planner.picks('Følg linje');

  /** Moves across the map until the hand is on a border, and presses there. */
  const pressesOnBorder = async (y: number) => {
    const snapped = page.getByText('festet til sonegrense');
    for (let x = 0.08; x < 0.92; x += 0.008) {
      const { x: left, y: top } = await planner.at(x, y);
      await page.mouse.move(left, top);
      if ((await snapped.count()) === 0) continue;
      await page.mouse.click(left, top);
      return;
    }
    throw new Error('There is no border on the way');
  };
  await pressesOnBorder(0.3);
  await pressesOnBorder(0.7);
  await page.keyboard.press('f');
  const line = onlyShape((await planner.saves()).plan);
  if (line.type !== 'LineString') throw new Error(`A ${line.type} is drawn`);
  expect(line.coordinates.length).toBeGreaterThan(3);

  const { zones } = await bundledWorkspace('trondheim');
  const rings = zones.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const corners = new Set(rings.flat().map(([lng, lat]) => `${lng.toFixed(6)} ${lat.toFixed(6)}`));
  const between = line.coordinates.slice(1, -1);
  expect(
    between.filter(([lng, lat]) => !corners.has(`${lng.toFixed(6)} ${lat.toFixed(6)}`)),
    'every corner between the presses is one of a zone',
  ).toEqual([]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a stroke becomes a shape of few corners, and the map holds still', async ({ page }) => {
    const planner = new Planner(page);
    await planner.opens();
    await planner.looksAt('Lademoen');
    await planner.picks('Lommepark');
    await planner.picks('Frihånd');
    const middle = await planner.at(0.45, 0.5);
    const touch = await page.context().newCDPSession(page);
    const tell = async (type: 'touchStart' | 'touchMove' | 'touchEnd', turn: number) => {
      const at = { x: middle.x + 90 * Math.cos(turn), y: middle.y + 60 * Math.sin(turn) };
      const touchPoints = type === 'touchEnd' ? [] : [at];
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await tell('touchStart', 0);
    for (let step = 1; step <= 40; step += 1) {
      await tell('touchMove', (step / 41) * 2 * Math.PI);
      await page.waitForTimeout(16);
    }
    await expect(page.getByText('slipp eller trykk der streken slutter')).toBeVisible();
    await tell('touchEnd', 0);
    const shape = onlyShape((await planner.saves()).plan);
    if (shape.type !== 'Polygon') throw new Error(`A ${shape.type} is drawn`);
    expect(shape.coordinates[0].length).toBeGreaterThan(6);
    expect(shape.coordinates[0].length).toBeLessThan(30);
    const [lngs, lats] = [0, 1].map((axis) => shape.coordinates[0].map((at) => at[axis]));
    const across = measureLength([
      [Math.min(...lngs), lats[0]],
      [Math.max(...lngs), lats[0]],
    ]);
    const along = measureLength([
      [lngs[0], Math.min(...lats)],
      [lngs[0], Math.max(...lats)],
    ]);
    expect(across / along).toBeGreaterThan(1.35);
    expect(across / along).toBeLessThan(1.65);
  });
});
