import { greenBlueInputs } from '../../src/analysis/green-blue/green-blue-inputs.ts';
import {
  openGreenBlue,
  type OpenGreenBlue,
} from '../../src/analysis/green-blue/open-green-blue.ts';
import { blueGreenFactor, weightsInForce } from '../../src/domain/blue-green-factor.ts';
import { greenFigures, type BoundedFigure } from '../../src/domain/green-figures.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { LoadedWorkspace } from '../../src/domain/loaded-workspace.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import { formatDecimal } from '../../src/text/format.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { expect, test } from './fixtures.ts';
import { placesOf, Planner } from './planner.ts';
import { readCsv } from './read-csv.ts';

const zone = 'Tempe-Sorgenfri';

let loaded: LoadedWorkspace;
let model: OpenGreenBlue;

test.beforeAll(async () => {
  loaded = await bundledWorkspace('trondheim');
  model = openGreenBlue(greenBlueInputs(loaded));
});

function answerWith(parks: readonly GeoJSON.Geometry[]) {
  return model.answer({
    planVersion: 0,
    gesture: 0,
    shapes: parks.map((geometry, at) => ({
      id: `park-${at}` as MeasureId,
      surface: 'sketched-park',
      geometry: geometry as MeasureGeometry,
      name: '',
    })),
    staged: null,
  });
}

function zoneWith(parks: readonly GeoJSON.Geometry[]) {
  return answerWith(parks).proposal.zones[loaded.zones.findIndex(({ name }) => name === zone)];
}

function worded(figure: BoundedFigure | null, decimals: number, unit: string): string {
  if (!figure) throw new Error(`Nothing is known of ${zone}`);
  const number = formatDecimal(figure.value, 'nb', decimals, figure.isLeast ? 'down' : 'nearest');
  return `${figure.isLeast ? '≥ ' : ''}${number}${unit}`;
}

function perResident(parks: readonly GeoJSON.Geometry[]): string {
  return worded(greenFigures(zoneWith(parks)).greenPerResident, 1, ' m²');
}

test('green for each resident is what the model says, and follows a park that is drawn', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.looksAt(zone);
  await planner.opensJob('Grønt og blått');
  const panel = planner.panel('Grønt og blått');
  const row = panel.getByRole('row').filter({ has: page.getByRole('button', { name: zone }) });
  await expect(row.getByRole('cell').first()).toHaveText(perResident([]), { timeout: 40_000 });

  await planner.opensNoJob();
  await planner.picks('Park');
  await planner.clicks(0.5, 0.45);
  await planner.clicks(0.62, 0.45);
  await planner.clicks(0.62, 0.62);
  await planner.clicks(0.5, 0.62);
  await page.keyboard.press('Enter');
  const { plan } = await planner.saves();
  const parks = [...placesOf(plan).values()].filter((geometry) => geometry !== null);
  await planner.opensJob('Grønt og blått');
  const drawn = perResident(parks);
  expect(drawn).not.toBe(perResident([]));
  await expect(row.getByRole('cell').nth(0)).toHaveText(perResident([]));
  await expect(row.getByRole('cell').nth(1)).toHaveText(drawn);
  await expect(panel.getByText(/grønt per innbygger, .* med forslag A\./)).toBeVisible();

  const { text } = await planner.takes(panel.getByRole('button', { name: 'Lagre som CSV' }));
  const records = readCsv(text);
  const zones = loaded.zones.map(({ id }) => id as string).toSorted();
  for (const side of ['today', 'proposal']) {
    const ofSide = records.filter((record) => record['side'] === side && record['zone'] !== '');
    expect(ofSide.map((record) => record['zone']).toSorted()).toEqual(zones);
  }
  const saved = records.find(
    (record) => record['zoneName'] === zone && record['side'] === 'proposal',
  );
  expect(Number(saved?.['greenSquareMeters'])).toBeCloseTo(
    greenFigures(zoneWith(parks)).greenSquareMeters?.value ?? Number.NaN,
    1,
  );

  await planner.map.focus();
  await page.keyboard.press('Control+z');
  await expect(row.getByRole('cell').nth(1)).toHaveText(perResident([]));
});

test('another weight changes the factor as the model says, and undo takes it back', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensJob('Grønt og blått');
  const panel = planner.panel('Grønt og blått');
  await panel.getByRole('button', { name: /Vis$/ }).click();
  await page.getByRole('option', { name: 'Blågrønn faktor', exact: true }).click();
  const row = panel.getByRole('row').filter({ has: page.getByRole('button', { name: zone }) });
  const own = weightsInForce('bgf-2014', {});
  const factor = (green: number): string => {
    const found = blueGreenFactor(zoneWith([]), { ...own, 'green-area': green });
    return worded(found && { value: found.factor, isLeast: found.noDataShare > 0 }, 2, '');
  };
  const cell = row.getByRole('cell').first();
  await expect(cell).toContainText(factor(own['green-area']), { timeout: 40_000 });

  await panel.getByRole('button', { name: 'Vekter og kilde' }).click();
  const weight = panel.getByRole('textbox', { name: 'Park og grøntområde' });
  await weight.fill('0,35');
  await weight.press('Tab');
  const changed = factor(0.35);
  expect(changed).not.toBe(factor(own['green-area']));
  await expect(cell).toContainText(changed);
  await expect(panel.getByText('med egne vekter').first()).toBeVisible();

  await planner.map.focus();
  await page.keyboard.press('Control+z');
  await expect(cell).toContainText(factor(own['green-area']));
  await expect(panel.getByText('med egne vekter')).toHaveCount(0);
});

test('today alone is saved as one row for each zone, and what is unknown as an empty cell', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensJob('Grønt og blått');
  const panel = planner.panel('Grønt og blått');
  const { name, text } = await planner.takes(panel.getByRole('button', { name: 'Lagre som CSV' }));
  expect(name).toBe('trondheim-green-blue.csv');
  const records = readCsv(text).filter((record) => record['zone'] !== '');
  expect(records).toHaveLength(loaded.zones.length);
  const { today } = answerWith([]);
  for (const record of records) {
    const at = loaded.zones.findIndex(({ id }) => id === record['zone']);
    const figure = greenFigures(today.zones[at]).greenPerResident;
    if (figure === null) expect(record['greenSquareMetersPerResident']).toBe('');
    else expect(Number(record['greenSquareMetersPerResident'])).toBeCloseTo(figure.value, 4);
  }
});
