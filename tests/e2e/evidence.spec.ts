import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, takePicture, test } from './fixtures.ts';
import { Model, presetQuestion } from './model.ts';
import { Planner } from './planner.ts';
import { readCsv } from './read-csv.ts';
import { crossesUnseen } from './routes.ts';

const zone = 'Tempe-Sorgenfri';

let model: Model;

test.beforeAll(async () => {
  model = await Model.open();
});

function bundled(name: string): GeoJSON.FeatureCollection {
  const file = join(import.meta.dirname, '../../geodata/trondheim', `${name}.geojson`);
  return JSON.parse(readFileSync(file, 'utf8')) as GeoJSON.FeatureCollection;
}

test('a number opens its homes, reached and not, and a home shows its way', async ({ page }) => {
  const evidence = model.evidence(zone, presetQuestion('meeting-300'));
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt(zone);
  await planner.share(zone, 'I dag').click();
  const { board } = planner;
  const homes = board.getByRole('table').locator('tbody').getByRole('row');
  await expect(homes).toHaveCount(evidence.rows.length);
  const none = evidence.rows.filter(({ coveredResidents }) => coveredResidents < 1e-6).length;
  expect(none).toBeGreaterThan(0);
  await board.getByRole('radio', { name: /^Ikke nådd/ }).check({ force: true });
  await expect(homes).toHaveCount(none);
  await board.getByRole('radio', { name: /^Nådd/ }).check({ force: true });
  await expect(homes).not.toHaveCount(none);
  const reached = await homes.count();
  await board.getByRole('radio', { name: /^Delvis/ }).check({ force: true });
  await expect.poll(async () => reached + (await homes.count())).toBe(evidence.rows.length - none);
  await board.getByRole('radio', { name: /^Alle/ }).check({ force: true });
  await expect(homes).toHaveCount(evidence.rows.length);

  await planner.mapRests();
  const before = await takePicture(page);
  const first = homes.first().getByRole('button');
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => before.equals(await takePicture(page))).toBe(false);
  await page.keyboard.press('Escape');
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');
  await expect(planner.row(zone)).toBeVisible();
});

test('the homes are taken along as a table and as a map, and add up to the zone', async ({
  page,
}) => {
  const question = presetQuestion('meeting-300');
  const { rows } = model.evidence(zone, question);
  const { residents, coveredResidents } = model.zone(zone, question.id, []);
  const planner = new Planner(page);
  await planner.opens();
  await planner.share(zone, 'I dag').click();
  const { board } = planner;
  const csv = await planner.takes(board.getByRole('button', { name: 'Tabell (CSV)' }));
  expect(csv.name).toMatch(/^hjem-.*\.csv$/);
  const records = readCsv(csv.text).filter((record) => !record['zone_id'].startsWith('# '));
  expect(records).toHaveLength(rows.length);
  const sum = (values: readonly unknown[]) =>
    values.reduce<number>((all, value) => all + Number(value), 0);
  expect(sum(records.map((record) => record['counted']))).toBeCloseTo(residents, 2);
  expect(sum(records.map((record) => record['reached']))).toBeCloseTo(coveredResidents, 2);

  const map = await planner.takes(board.getByRole('button', { name: 'Kart (GeoJSON)' }));
  expect(map.name).toMatch(/^hjem-.*\.geojson$/);
  const { features } = JSON.parse(map.text) as GeoJSON.FeatureCollection;
  const homes = features.filter(({ properties }) => properties?.['part'] === 'home');
  expect(homes).toHaveLength(rows.length);
  expect(sum(homes.map(({ properties }) => Number(properties?.['counted'])))).toBeCloseTo(
    residents,
    2,
  );
  const ways = features.filter(({ properties }) => properties?.['part'] === 'way');
  expect(ways).toHaveLength(rows.filter(({ nearest }) => nearest !== null).length);
  expect(new Set(ways.map(({ geometry }) => geometry.type))).toEqual(new Set(['LineString']));
});

test('round barriers no home’s way crosses one except where a crossing is known', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  const waysOf = async () => {
    await expect(planner.share(zone, 'I dag')).toBeVisible();
    await planner.share(zone, 'I dag').click();
    const { board } = planner;
    const { text } = await planner.takes(board.getByRole('button', { name: 'Kart (GeoJSON)' }));
    await board.getByRole('button', { name: 'Tilbake til alle soner' }).click();
    const { features } = JSON.parse(text) as GeoJSON.FeatureCollection;
    return features.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry] : []));
  };
  const barriers = bundled('barriers').features.map(({ geometry }) => geometry);
  const crossings = bundled('crossings').features.map(({ geometry }) => geometry);
  const straight = await waysOf();
  const crossing = crossesUnseen(barriers, crossings, 30);
  expect(straight.filter(crossing).length, 'the zone puts it to the test').toBeGreaterThan(0);

  await planner.reaches('Rundt barrierer');
  const today = model.share(zone, 'meeting-300', [], { reach: 'barriers' });
  await expect.poll(() => planner.shareText(zone, 'I dag')).toBe(today);
  const round = await waysOf();
  expect(round.length).toBeGreaterThan(10);
  expect(round.filter(crossing)).toEqual([]);
});
