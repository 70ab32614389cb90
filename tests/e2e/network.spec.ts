import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, takePicture, test } from './fixtures.ts';
import { Planner } from './planner.ts';

const heidelberg = join(import.meta.dirname, '../../../shared/data/osm/heidelberg_ors.osm.pbf');

/** Tempe and Sorgenfri, west, south, east, north. */
const tempe = [10.39, 63.4, 10.402, 63.412] as const;
const [columns, rows] = [12, 16];

/** Numbers from 0 to 1, the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A grid of streets with every tenth block missing, made up for this test. */
function streetGrid(): readonly (readonly GeoJSON.Position[])[] {
  const [west, south, east, north] = tempe;
  const random = seeded(7);
  const corner = (column: number, row: number): GeoJSON.Position => [
    west + ((east - west) * column) / columns,
    south + ((north - south) * row) / rows,
  ];
  const blocks: GeoJSON.Position[][] = [];
  for (let column = 0; column <= columns; column++) {
    for (let row = 0; row <= rows; row++) {
      if (column < columns) blocks.push([corner(column, row), corner(column + 1, row)]);
      if (row < rows) blocks.push([corner(column, row), corner(column, row + 1)]);
    }
  }
  return blocks.filter(() => random() > 0.1);
}

const streets = streetGrid();

function geojsonFile(): ChosenFile {
  const lines = streets.map((coordinates) => ({ type: 'LineString', coordinates }));
  const well = { type: 'Point', coordinates: [10.395, 63.405] };
  const faraway = {
    type: 'LineString',
    coordinates: [
      [8.6, 49.4],
      [8.7, 49.4],
    ],
  };
  const features = [...lines, well, faraway].map((geometry) => ({
    type: 'Feature',
    properties: {},
    geometry,
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return {
    name: 'gater i Tempe.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  };
}

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

class NetworkSection {
  readonly region: Locator;

  constructor(readonly planner: Planner) {
    this.region = planner.page.getByRole('region', { name: 'Gangnett' });
  }

  async opensFile(file: ChosenFile): Promise<void> {
    const choosing = this.planner.page.waitForEvent('filechooser');
    await this.region.getByRole('button', { name: /^Åpne .*gangnett/ }).click();
    await (await choosing).setFiles(file);
  }

  async tellsOfTheGrid(): Promise<void> {
    const read = streets.length + 2;
    await expect(this.region).toContainText('gater i Tempe.geojson', { timeout: 30_000 });
    await expect(this.region).toContainText(
      `${read} lest = ${streets.length} beholdt + 0 rettet + 2 hoppet over`,
    );
    await expect(this.region).toContainText('ikke en del av planen');
  }

  get shown(): Locator {
    return this.region.getByRole('switch', { name: 'Vis Gangnett' });
  }
}

test('a path network of one’s own is opened, told of, shown, kept and removed', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt('Tempe-Sorgenfri');
  await planner.opensJob('Kartlag');
  const section = new NetworkSection(planner);
  await section.opensFile(geojsonFile());
  await section.tellsOfTheGrid();
  await section.region.getByRole('button', { name: 'Hva som ble rettet og hoppet over' }).click();
  await expect(section.region.getByText('Utenfor området')).toBeVisible();
  await expect(section.region.getByText('Ikke en linje')).toBeVisible();

  await expect(section.shown).not.toBeChecked();
  await planner.opensNoJob();
  const before = await takePicture(page);
  await planner.opensJob('Kartlag');
  await section.shown.check({ force: true });
  await expect(section.region.getByText('Gate eller sti')).toBeVisible();
  await planner.opensNoJob();
  await expect.poll(async () => before.equals(await takePicture(page))).toBe(false);

  await page.reload();
  await planner.seesNumbers();
  await planner.opensJob('Kartlag');
  await section.tellsOfTheGrid();
  await expect(section.shown).toBeChecked();

  await section.region.getByRole('button', { name: 'Fjern gater i Tempe.geojson' }).click();
  await expect(section.region.getByRole('button', { name: 'Åpne gangnett …' })).toBeVisible();
  await expect(section.region).not.toContainText('lest =');
  await page.reload();
  await planner.seesNumbers();
  await planner.opensJob('Kartlag');
  await expect(section.region.getByRole('button', { name: 'Åpne gangnett …' })).toBeVisible();
});

test('a file of no use says why, and what was open stays', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensJob('Kartlag');
  const section = new NetworkSection(planner);
  const bad = (name: string, text: string) => ({
    name,
    mimeType: 'application/geo+json',
    buffer: Buffer.from(text),
  });
  await section.opensFile(bad('side.geojson', '<!doctype html><p>404'));
  await expect(section.region.getByRole('alert')).toContainText('er en nettside, ikke kartdata');
  await section.opensFile(geojsonFile());
  await section.tellsOfTheGrid();
  await section.opensFile(bad('halv.geojson', '{"type":"FeatureCollection","features":['));
  await expect(page.getByText(/halv\.geojson er ikke gyldig GeoJSON/)).toBeVisible();
  await section.tellsOfTheGrid();
});

test('an extract of another city says that it lies elsewhere', async ({ page }) => {
  test.skip(!existsSync(heidelberg), 'The extract of Heidelberg is not at hand');
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensJob('Kartlag');
  const section = new NetworkSection(planner);
  await section.opensFile({
    name: 'heidelberg.osm.pbf',
    mimeType: 'application/octet-stream',
    buffer: readFileSync(heidelberg),
  });
  await expect(section.region.getByRole('alert')).toContainText(
    'dekker ikke noe av dette området: filen ligger omkring 49° nord og 9° øst',
    { timeout: 60_000 },
  );
});
