import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { applyPatch } from '../../src/domain/apply-patch.ts';
import { countVotes } from '../../src/domain/count-votes.ts';
import { defaultQuestion } from '../../src/domain/coverage-presets.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import { tablesInOrder } from '../../src/domain/tables-in-order.ts';
import { readPlan } from '../../src/files/read-plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { Model, shareWords } from './model.ts';
import { Planner } from './planner.ts';
import type { ChosenFile } from './street-grid.ts';

test.use({ viewport: { width: 1024, height: 768 } });
test.setTimeout(240_000);

/** The presenter at the pages of tables and votes, in bokmål. */
class Presenter {
  constructor(readonly page: Page) {}

  async opens(): Promise<void> {
    await this.page.goto('/#/presenter/trondheim');
    await this.turnsTo('Bord');
  }

  async turnsTo(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).click({ timeout: 30_000 });
  }

  /** A line of the table that a caption names, by its first words. */
  line(caption: RegExp, first: string): Locator {
    return this.page
      .getByRole('table', { name: caption })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: first, exact: true }) });
  }

  /** What a line says of each table, in their order. */
  async figures(first: string): Promise<readonly string[]> {
    return this.line(/^Bordene i tall/, first)
      .getByRole('cell')
      .allInnerTexts();
  }
}

/** The file of table 2 as another machine gives it back: with a meeting place drawn. */
function withMeetingPlace(text: string, geometry: GeoJSON.Point): ChosenFile {
  const reading = readPlan(text);
  if (!reading.ok) throw new Error(reading.reason);
  const { plan } = reading.value;
  const table = tablesInOrder(plan).find((one) => one.table === 2);
  if (!table) throw new Error('The file has no table 2');
  const id = 'from-the-other-machine' as MeasureId;
  const kind = 'meeting-place';
  const patch = addMeasure(plan, { id, proposalId: table.id, kind, title: 'Huset', geometry });
  const drawn = patch.ok ? applyPatch(plan, patch.value) : patch;
  if (!drawn.ok) throw new Error(drawn.reason);
  const { measures } = drawn.value.plan;
  const budget = [{ financier: '', year: null, amount: 900_000 }];
  const costed = { ...measures, [id]: { ...measures[id], budget } };
  return {
    name: 'bord-2.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan({ ...drawn.value.plan, measures: costed })),
  };
}

test('three tables from one start are drawn live and by file, compared, and voted on', async ({
  page,
  context,
}) => {
  const model = await Model.open();
  const presenter = new Presenter(page);
  await presenter.opens();
  const howMany = page.getByRole('textbox', { name: 'Antall bord' });
  await howMany.fill('3');
  await howMany.press('Enter');
  await page.getByRole('button', { name: 'Begynn bordene' }).click();
  await expect(page.getByRole('link', { name: 'Åpne Bord 3 i en ny fane' })).toBeVisible();

  // Table 1 works in a tab of its own, and is live here.
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Åpne Bord 1 i en ny fane' }).click();
  const planner = new Planner(await opening);
  await planner.seesNumbers();
  await planner.page.bringToFront();
  await planner.picks('Møteplass');
  await planner.clicks(0.8, 0.75);
  await expect(planner.page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Møteplass');
  const { plan: drawn } = await planner.saves();
  const [{ geometry: first }] = drawn.features;
  if (first?.type !== 'Point') throw new Error('Table 1 drew no point');

  // Table 2 works on another machine, 30 m beside it, and comes back as a file.
  await page.bringToFront();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Fil til bord 2' }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  const [lng, lat] = first.coordinates;
  const second: GeoJSON.Point = { type: 'Point', coordinates: [lng, lat + 0.00027] };
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Hent inn bord fra filer' }).click();
  await (await choosing).setFiles(withMeetingPlace(text, second));
  const dialog = page.getByRole('dialog', { name: 'Hent inn bord fra filer' });
  await expect(dialog.getByText(/deler lest: .* 0 rettet, 0 utelatt\./u)).toBeVisible();
  await expect(dialog.getByText('Nye tiltak: 1. Endret: 0. Like: 0.')).toBeVisible();
  await isClean(page, 'bringing tables in');
  await dialog.getByRole('button', { name: 'Hent inn 1 bord' }).click();
  await expect(page.getByText('1 bord er hentet inn.').first()).toBeVisible();

  // The numbers are the model's, which are the board's.
  const today = model.answer(defaultQuestion).today.total.coveredResidents;
  const answers = [[first], [second], []].map((shapes) => model.answer(defaultQuestion, shapes));
  const more = answers.map(({ proposal }) => Math.round(proposal.total.coveredResidents - today));
  expect(more[0]).toBeGreaterThan(0);
  await expect
    .poll(async () => (await presenter.figures('Flere som når det')).map((one) => Number(one)))
    .toEqual(more);
  const total = presenter.line(/^I dag og hvert bord/, 'Alle soner').getByRole('cell');
  await expect(total).toHaveCount(4);
  for (const [at, { proposal }] of answers.entries()) {
    await expect(total.nth(at + 1)).toContainText(shareWords(proposal.total));
  }
  expect(await presenter.figures('Kostnad')).toEqual([
    'ikke sagt',
    expect.stringMatching(/^900\s000/u),
    '–',
  ]);
  expect(await presenter.figures('Tiltak i alt')).toEqual(['1', '1', '0']);
  await expect(page.getByText('2 av 3 bord: Bord 1 og Bord 2')).toBeVisible();
  await isClean(page, 'tables side by side');

  // What they agree on becomes a proposal of its own.
  await page.getByRole('button', { name: 'Lag et forslag av det flere vil' }).click();
  await expect(
    page.getByText(/^Det bordene er enige om er laget, med 1 tiltak/).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle bord på veggen' }).click();
  await expect(page.getByRole('switch', { name: 'Vis på veggen' }).first()).toBeChecked();

  // A ballot: three dots each, two at most on one.
  await presenter.turnsTo('Stem');
  await page.getByRole('button', { name: 'Ny avstemning' }).click();
  await page.getByRole('textbox', { name: 'Hva stemmer dere over?' }).fill('Hvilket bord?');
  await page.getByRole('button', { name: 'Legg til bordene' }).click();
  const most = page.getByRole('textbox', { name: 'Høyst på ett valg' });
  await most.fill('2');
  await most.press('Enter');
  await isClean(page, 'a ballot being made');
  await page.getByRole('button', { name: 'Lag avstemningen' }).click();
  await page.getByRole('button', { name: 'Stem, en person om gangen' }).click();
  await expect(page.getByRole('spinbutton', { name: 'Bord 1' })).toBeFocused();

  // By keyboard alone; one dot too many is refused, and nothing of the others is seen.
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText(/^3 prikker på ett valg er for mange/).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(
    page.getByText('Så mange prikker er det ikke plass til. Det meste er 3.').first(),
  ).toBeVisible();
  await expect(page.getByText('0 prikker igjen')).toBeVisible();
  await isClean(page, 'a person voting');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Person 2' })).toBeVisible();
  await expect(page.getByText('3 prikker igjen')).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Avslutt og vis resultatet' }).click();
  const outcome = page.getByText(
    'Likt: Bord 1 og Bord 2. Prikker til hver: 3. I alt: 6 prikker fra 2 personer.',
  );
  await expect(outcome).toBeVisible();
  await isClean(page, 'the result of a ballot');

  // Kept over a reload, and in the plan file.
  await page.reload();
  await presenter.turnsTo('Stem');
  await expect(outcome).toBeVisible();
  await planner.page.bringToFront();
  const reading = readPlan(JSON.stringify((await planner.saves()).plan));
  if (!reading.ok) throw new Error(reading.reason);
  const { ballots, votes } = reading.value.plan;
  const [ballot] = Object.values(ballots);
  const counted = countVotes(ballot, Object.values(votes)).choices;
  expect(counted.map(({ label, dots }) => [label, dots])).toEqual([
    ['Bord 1', 3],
    ['Bord 2', 3],
    ['Bord 3', 0],
  ]);
});
