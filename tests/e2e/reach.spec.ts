import type { SketchedWay } from '../../src/domain/sketched-way.ts';
import { wayOfMeasure } from '../../src/domain/sketched-ways.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import { readNetwork } from '../../src/files/read-network.ts';
import { expect, test } from './fixtures.ts';
import { Model } from './model.ts';
import { NetworkSection } from './network-section.ts';
import { planFileWith, type Drawn } from './plan-with.ts';
import { placesOf, Planner } from './planner.ts';
import { streetGridFile } from './street-grid.ts';

const zone = 'Tempe-Sorgenfri';

/** Across Holtermanns veg, where no crossing is known. */
const overTheRoad: Drawn = {
  title: 'Bru ved Lerkendal',
  kind: 'footbridge',
  geometry: {
    type: 'LineString',
    coordinates: [
      [10.397798, 63.41181],
      [10.399002, 63.41179],
    ],
  },
};

function waysOf(drawn: readonly Drawn[]): SketchedWay[] {
  return drawn.flatMap(
    ({ kind, geometry }, index) =>
      wayOfMeasure(`drawn-${index}` as MeasureId, kind, geometry) ?? [],
  );
}

async function opensPlan(planner: Planner, drawn: readonly Drawn[]): Promise<void> {
  await planner.opensPlan(planFileWith(drawn));
  await planner.page.getByRole('radio', { name: 'A', exact: true }).check({ force: true });
}

test('round barriers, a footbridge over a road reaches more people, as the model says', async ({
  page,
}) => {
  const model = await Model.open();
  const planner = new Planner(page);
  await planner.opens();
  const straight = await planner.shareText(zone, 'I dag');
  expect(straight).toBe(model.share(zone, 'meeting-300', []));
  await planner.reaches('Rundt barrierer');
  const today = model.share(zone, 'meeting-300', [], { reach: 'barriers' });
  expect(today).not.toBe(straight);
  await expect.poll(() => planner.shareText(zone, 'I dag')).toBe(today);

  await opensPlan(planner, [overTheRoad]);
  const ways = waysOf([overTheRoad]);
  const bridged = model.share(zone, 'meeting-300', [], { reach: 'barriers', ways });
  expect(bridged).not.toBe(today);
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(bridged);
  expect(await planner.shareText(zone, 'I dag')).toBe(today);
  await expect(planner.sentence).toContainText('flere når en møteplass innen 300 m');

  await planner.reaches('Luftlinje');
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(straight);
});

test('a bridge drawn with the pointer counts, and undo takes it back', async ({ page }) => {
  const model = await Model.open();
  const planner = new Planner(page);
  await planner.opens();
  await planner.reaches('Rundt barrierer');
  await planner.looksAt(zone);
  const today = model.share(zone, 'meeting-300', [], { reach: 'barriers' });
  await expect.poll(() => planner.shareText(zone, 'I dag')).toBe(today);
  await planner.picks('Gangbru');
  // The zone fills the map's height: measured in heights, the bridge is as long on any screen.
  const shape = await planner.map.boundingBox();
  const half = shape ? (0.4 * shape.height) / shape.width : 0;
  await planner.clicks(0.5 - half, 0.235);
  await planner.clicks(0.5 + half, 0.24);
  await page.keyboard.press('Enter');
  const { plan } = await planner.saves();
  const geometry = placesOf(plan).get('Gangbru');
  if (geometry?.type !== 'LineString') throw new Error('No footbridge was drawn');
  const ways = waysOf([{ title: '', kind: 'footbridge', geometry }]);
  const drawn = model.share(zone, 'meeting-300', [], { reach: 'barriers', ways });
  expect(drawn).not.toBe(today);
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(drawn);
  await planner.map.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(today);
});

test('along paths nothing is counted before there are paths, and then as the model says', async ({
  page,
}) => {
  const file = streetGridFile();
  const bounds = [10.2, 63.2, 10.8, 63.6] as const;
  const paths = await readNetwork({ bytes: new Uint8Array(file.buffer) }, bounds);
  if (!paths.ok) throw new Error(paths.reason);
  const model = await Model.open(paths.value);
  const planner = new Planner(page);
  await planner.opens();
  await planner.reaches('Langs stier');
  await expect(planner.board).toContainText('Åpne et gangnett');
  await planner.board.getByRole('button', { name: 'Åpne et gangnett' }).first().click();
  await new NetworkSection(planner).opensFile(file);
  await planner.opensNoJob();
  const today = model.share(zone, 'meeting-300', [], { reach: 'network' });
  await expect.poll(() => planner.shareText(zone, 'I dag'), { timeout: 40_000 }).toBe(today);

  const drawn: Drawn[] = [
    {
      title: 'Stengt gate',
      kind: 'closed-street',
      geometry: {
        type: 'LineString',
        coordinates: [
          [10.39, 63.4045],
          [10.402, 63.4045],
        ],
      },
    },
    {
      title: 'Snarvei',
      kind: 'green-path',
      geometry: {
        type: 'LineString',
        coordinates: [
          [10.391, 63.4012],
          [10.3985, 63.4102],
        ],
      },
    },
  ];
  await opensPlan(planner, drawn);
  const ways = waysOf(drawn);
  const proposed = model.share(zone, 'meeting-300', [], { reach: 'network', ways });
  await expect.poll(() => planner.shareText(zone, 'Forslag A')).toBe(proposed);
  await planner.share(zone, 'Forslag A').click();
  await expect(page.getByText('Langs stier').first()).toBeVisible();
});
