import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, takePicture, test } from './fixtures.ts';
import { NetworkSection } from './network-section.ts';
import { Planner } from './planner.ts';
import { streetGridFile } from './street-grid.ts';

const heidelberg = join(import.meta.dirname, '../../../shared/data/osm/heidelberg_ors.osm.pbf');

test('a path network of one’s own is opened, told of, shown, kept and removed', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt('Tempe-Sorgenfri');
  await planner.opensJob('Kartlag');
  const section = new NetworkSection(planner);
  await section.opensFile(streetGridFile());
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
  await section.opensFile(streetGridFile());
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
