import type { Locator, Page } from '@playwright/test';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Model } from './model.ts';
import { Planner } from './planner.ts';
import { readCsv } from './read-csv.ts';
import { planFileWithTwo, type Costed } from './two-proposals.ts';

const at = (lng: number, lat: number): Costed['geometry'] => ({
  type: 'Point',
  coordinates: [lng, lat],
});

const inA: readonly Costed[] = [
  { title: 'Moholt hus', kind: 'meeting-place', geometry: at(10.435, 63.41), cost: 2_000_000 },
  { title: 'Moholt stue', kind: 'meeting-place', geometry: at(10.436, 63.4103), cost: 500_000 },
  {
    title: 'Brua',
    kind: 'footbridge',
    geometry: {
      type: 'LineString',
      coordinates: [
        [10.39, 63.42],
        [10.395, 63.421],
      ],
    },
  },
];
const inB: readonly Costed[] = [
  { title: 'Persaunet hus', kind: 'meeting-place', geometry: at(10.43, 63.428), cost: 900_000 },
];

/** A number as it is written in bokmål: "1 234", "−41". */
function numberIn(text: string): number {
  const found = /[+\u2212-]?\d[\d\s]*/u.exec(text)?.[0] ?? 'none';
  return Number(found.replaceAll(/\s/gu, '').replace('\u2212', '-'));
}

const counted = ({ total }: { readonly total: { readonly coveredResidents: number } }) =>
  Math.round(total.coveredResidents);

function panelOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Sammenlign', exact: true });
}

test('two proposals stand beside today as the model has them, with what each measure brings', async ({
  page,
}) => {
  const model = await Model.open();
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(planFileWithTwo(inA, inB));
  await planner.opensJob('Sammenlign');
  const panel = panelOf(page);
  const shapesOf = (list: readonly Costed[]) =>
    list.filter(({ kind }) => kind === 'meeting-place').map(({ geometry }) => geometry);
  const a = model.answer(defaultQuestion, shapesOf(inA));
  const b = model.answer(defaultQuestion, shapesOf(inB));
  const today = counted(a.today);

  const change = b.proposal.total.coveredResidents - a.proposal.total.coveredResidents;
  const sentence = panel.getByText(/^Forslag B når .* enn forslag A\./u);
  await expect(sentence).toBeVisible({ timeout: 40_000 });
  expect(numberIn(await sentence.innerText())).toBe(Math.round(Math.abs(change)));
  await expect(sentence).toContainText(change < 0 ? 'færre innbyggere' : 'flere innbyggere');
  const figures = panel.getByText(/^I dag [\d\s]+, A [\d\s]+ og B [\d\s]+ av/u);
  const numbers = [...(await figures.innerText()).matchAll(/\d[\d\s]*\d/gu)].map(([n]) =>
    numberIn(n),
  );
  expect(numbers.slice(0, 3)).toEqual([today, counted(a.proposal), counted(b.proposal)]);

  const zones = panel.getByRole('table', { name: /sone for sone/ });
  const moholt = model.loaded.zones.findIndex(({ name }) => name === 'Moholt');
  const gain = a.proposal.zones[moholt].coveredResidents - a.today.zones[moholt].coveredResidents;
  const rows = zones.getByRole('rowgroup').filter({
    has: page.getByRole('button', { name: 'Vis Moholt på kartet' }),
  });
  await expect(rows.getByText(`+${Math.round(gain)}`, { exact: true })).toBeVisible();
  await expect(rows.getByText(`\u2212${Math.round(gain)}`, { exact: true })).toBeVisible();

  const first = panel.getByRole('button', { name: 'Moholt hus', exact: true });
  await expect(first).toBeVisible({ timeout: 20_000 });
  const alone = model.answer(defaultQuestion, [inA[0].geometry]);
  const row = panel.getByRole('row').filter({
    has: page.getByRole('button', { name: 'Moholt hus', exact: true }),
  });
  const cells = await row.getByRole('cell').allInnerTexts();
  expect(numberIn(cells[0])).toBe(
    Math.round(alone.proposal.total.coveredResidents - alone.today.total.coveredResidents),
  );
  const without = model.answer(defaultQuestion, [inA[1].geometry]);
  const whole = a.proposal.total.coveredResidents;
  expect(numberIn(cells[1])).toBe(Math.round(whole - without.proposal.total.coveredResidents));
  await expect(panel.getByText(/er overlapp: de samme telt flere ganger/)).toBeVisible();
  await expect(panel.getByText(/endrer veier, og teller med en annen måte/)).toBeVisible();
  await expect(panel.getByText(/^Forslag A koster minst .*1 av 3 tiltak har ingen/u)).toBeVisible();
  await expect(panel.getByText(/^Forslag B koster .* per innbygger mer/u)).toBeVisible();

  const { name, text } = await planner.takes(
    panel.getByRole('button', { name: 'Lagre som CSV', exact: true }),
  );
  expect(name).toMatch(/^sammenlign-a-b-.*\.csv$/);
  const records = readCsv(text);
  const all = records.filter(({ what, id }) => what === 'zone' && id === '');
  expect(all.map(({ side }) => side)).toEqual(['I dag', 'A', 'B']);
  expect(Number(all[1].coveredResidents)).toBeCloseTo(whole, 5);
  const bridge = records.find((record) => record['name'] === 'Brua');
  expect(bridge).toMatchObject({ changesNothingBecause: 'other-reach', cost: '' });

  await first.click();
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Moholt hus');
});

test('by keyboard alone one chooses which two, their question, the map and the order, and learns why there is no answer', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensPlan(planFileWithTwo(inA, inB));
  const panel = panelOf(page);
  const presses = async (button: Locator, key = 'Enter') => {
    await button.focus();
    await page.keyboard.press(key);
  };
  await presses(page.getByRole('navigation').getByRole('button', { name: 'Sammenlign' }));
  const sentence = panel.getByText(/^Forslag [AB] når .* enn /u);
  await expect(sentence).toContainText('enn forslag A', { timeout: 40_000 });
  await presses(panel.getByRole('button', { name: 'Bytt plass på de to' }));
  await expect(sentence).toContainText('enn forslag B');

  await presses(panel.getByRole('button', { name: /Sammenlign$/ }).first());
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(sentence).toContainText('enn i dag');

  await presses(panel.getByRole('button', { name: 'Sorter etter' }));
  await page.getByRole('menuitem', { name: 'Navn', exact: true }).focus();
  await page.keyboard.press('Enter');
  const names = panel.getByRole('table', { name: /sone for sone/ }).getByRole('rowheader');
  const inOrder = (await names.getByRole('button').allInnerTexts()).slice(0, 8);
  expect(inOrder).toEqual(inOrder.toSorted(new Intl.Collator('nb').compare));

  await isClean(page, 'two proposals compared');

  await presses(panel.getByRole('radio', { name: 'Forskjell' }), 'Space');
  await expect(panel.getByRole('radio', { name: 'Forskjell' })).toBeChecked();
  await presses(panel.getByRole('radio', { name: 'Ett kart' }), 'Space');

  await presses(panel.getByRole('radio', { name: 'Langs stier' }), 'Space');
  await expect(panel.getByText(/ingen gangnett er åpnet/)).toBeVisible();
  await expect(panel.getByRole('table')).toHaveCount(0);
  await presses(panel.getByRole('button', { name: 'Lukk sammenligningen' }));
  await expect(planner.board).toBeVisible();
});
