import { expect, takePicture, test } from './fixtures.ts';
import { Model, presetQuestion } from './model.ts';
import { placesOf, Planner } from './planner.ts';

const question = 'meeting-300';

/** A number as it is written in bokmål: "1 234". */
function numberIn(text: string): number {
  return Number((/\d[\d\s]*/u.exec(text)?.[0] ?? 'none').replaceAll(/\s/gu, ''));
}

test('the gaps are listed as the model counts them, and their distances shown on the map', async ({
  page,
}) => {
  const model = await Model.open();
  const planner = new Planner(page);
  await planner.opens();
  await planner.opensJob('Hull i dekningen');
  const gaps = planner.panel('Hull i dekningen');
  const people = gaps.getByRole('listitem').getByText(/\d uten$/);
  await expect(people.first()).toBeVisible({ timeout: 40_000 });
  const { total } = model.answer(presetQuestion(question)).today;
  const sentence = gaps.getByText(/når ikke en møteplass innen 300\sm/u);
  expect(numberIn(await sentence.innerText())).toBe(
    Math.round(total.residents - total.coveredResidents),
  );
  const counts = (await people.allInnerTexts()).map(numberIn);
  expect(counts.length).toBeGreaterThan(3);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const first = gaps.getByRole('listitem').first().getByRole('button');
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await planner.mapRests();

  const before = await takePicture(page);
  await gaps.getByRole('switch', { name: 'Vis avstanden på kartet' }).check({ force: true });
  await expect(gaps.getByText(/^Ruter på \d+\sm/u)).toBeVisible();
  for (const meaning of ['innen 200 m', '200–300 m', '300–500 m', 'over 500 m']) {
    await expect(gaps.getByText(meaning, { exact: true })).toBeVisible();
  }
  await expect.poll(async () => before.equals(await takePicture(page))).toBe(false);
});

test('the best five spots give on the board what they said, and are dropped again, by keyboard alone', async ({
  page,
}) => {
  const model = await Model.open();
  const planner = new Planner(page);
  await planner.opens();
  const gaps = planner.panel('Hull i dekningen');
  const presses = async (name: string) => {
    await gaps.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await page.getByRole('navigation').getByRole('button', { name: 'Hull i dekningen' }).focus();
  await page.keyboard.press('Enter');
  await expect(gaps.getByText(/\d uten$/).first()).toBeVisible({ timeout: 40_000 });
  await presses('Finn de fem beste stedene');
  const spots = gaps.getByRole('button', { name: /^Sted \d/ });
  await expect(spots).toHaveCount(5, { timeout: 60_000 });
  const together = (await gaps.getByText(/ i alt$/).allInnerTexts()).map(numberIn);
  expect(together).toHaveLength(5);
  expect(together).toEqual(together.toSorted((a, b) => a - b));

  await presses('Legg dem i et forslag');
  const all = planner.board.getByRole('row').filter({ hasText: 'Alle soner' });
  await expect(all).toContainText(/\d flere/);
  const change = all.getByText(/\d flere$/);
  await expect.poll(async () => numberIn(await change.innerText())).toBe(together[4]);
  const { plan } = await planner.saves();
  const shapes = [...placesOf(plan).values()].filter((geometry) => geometry !== null);
  expect(shapes.map(({ type }) => type)).toEqual(Array<string>(5).fill('Point'));
  const { today, proposal } = model.answer(presetQuestion(question), shapes);
  expect(Math.round(proposal.total.coveredResidents - today.total.coveredResidents)).toBe(
    together[4],
  );

  await page.getByRole('navigation').getByRole('button', { name: 'Hull i dekningen' }).focus();
  await page.keyboard.press('Enter');
  await presses('Forkast forslaget');
  await expect(page.getByRole('radio', { name: 'Beste steder' })).toHaveCount(0);
  expect((await planner.saves()).plan.features).toEqual([]);
});
