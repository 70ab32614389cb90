import type { CoverageQuestion } from '../../src/domain/coverage-question.ts';
import type { QuestionId } from '../../src/domain/ids.ts';
import { expect, test } from './fixtures.ts';
import { Model, presetQuestion, shareWords } from './model.ts';
import { planFileWith } from './plan-with.ts';
import { Planner } from './planner.ts';

const zone = 'Tempe-Sorgenfri';
const green = 'Grøntområde på minst 5 daa innen 200 m';

let model: Model;

test.beforeAll(async () => {
  model = await Model.open();
});

test('two questions are kept, stand side by side as the model says, and belong to the plan', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  await planner.keeps('Møtes nær hjemmet');
  await planner.asks(green);
  await planner.keeps();

  const today = (id: string) => shareWords(model.answer(presetQuestion(id)).today.total);
  const showsBoth = async () => {
    await expect(planner.kept).toHaveCount(2);
    await expect(planner.kept.nth(0)).toContainText('Møtes nær hjemmet');
    await expect(planner.kept.nth(0)).toContainText(`I dag: ${today('meeting-300')}`);
    await expect(planner.kept.nth(1)).toContainText(green);
    await expect(planner.kept.nth(1)).toContainText(`I dag: ${today('green-5daa-200')}`);
  };
  await showsBoth();
  expect(today('meeting-300')).not.toBe(today('green-5daa-200'));
  await expect(planner.kept.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect
    .poll(() => planner.shareText(zone, 'I dag'))
    .toBe(model.share(zone, 'green-5daa-200', []));

  await planner.kept.nth(0).getByRole('button', { name: 'Vis Møtes nær hjemmet' }).click();
  await expect(planner.kept.nth(0)).toHaveAttribute('aria-current', 'true');
  await expect(planner.sentence).toContainText('når en møteplass innen 300 m i dag');
  await expect
    .poll(() => planner.shareText(zone, 'I dag'))
    .toBe(model.share(zone, 'meeting-300', []));
  await showsBoth();

  await planner.map.focus();
  await page.keyboard.press('Control+z');
  await expect(planner.kept).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await showsBoth();

  const { plan } = await planner.saves();
  const { questions } = plan.strok as { readonly questions: readonly CoverageQuestion[] };
  const saved = questions.map(({ title, targetKind, distanceMeters }) => [
    title,
    targetKind,
    distanceMeters,
  ]);
  expect(saved).toHaveLength(2);
  expect(saved).toContainEqual(['Møtes nær hjemmet', 'meeting-place', 300]);
  expect(saved).toContainEqual(['', 'green-area', 200]);

  await planner.isSaved();
  await page.reload();
  await planner.seesNumbers();
  await showsBoth();
});

test('a question of one’s own in minutes at a child’s speed has the share the model gives', async ({
  page,
}) => {
  const planner = new Planner(page);
  await planner.opens();
  const { board } = planner;
  await board.getByRole('button', { name: 'Endre spørsmålet' }).click();
  await board.getByRole('radio', { name: 'Minutter', exact: true }).check({ force: true });
  await board.getByRole('radio', { name: /^Barn eller eldre: 3,6/ }).check();
  const minutes = board.getByRole('textbox', { name: 'Minutter til fots' });
  await minutes.fill('9');
  await minutes.press('Tab');
  await expect(board).toContainText('Det er 540 m i 3,6 km/t.');
  await expect(planner.sentence).toContainText('9 min (540 m)');
  await board.getByRole('button', { name: 'Tilbake til svaret' }).first().click();
  const question: CoverageQuestion = {
    ...presetQuestion('meeting-300'),
    distanceMeters: 540,
    walkingSpeedKmh: 3.6,
  };
  const { zoneIds, today } = model.answer(question);
  const index = model.loaded.zones.findIndex(({ name }) => name === zone);
  expect(zoneIds[index]).toBe(model.loaded.zones[index].id);
  const expected = shareWords(today.zones[index]);
  expect(expected).not.toBe(model.share(zone, 'meeting-300', []));
  await expect.poll(() => planner.shareText(zone, 'I dag')).toBe(expected);
});

test('children are not counted here: that is said, and no number is shown', async ({ page }) => {
  const planner = new Planner(page);
  await planner.opens();
  const { board } = planner;
  await board.getByRole('button', { name: 'Endre spørsmålet' }).click();
  const children = board.getByRole('radio', { name: 'Barn', exact: true });
  await expect(children).toBeDisabled();
  await expect(children).toHaveAccessibleDescription(/^Ikke kjent her/);
  await board.getByRole('button', { name: 'Tilbake til svaret' }).first().click();

  // A plan made where children are counted brings the question along.
  const question: CoverageQuestion = {
    ...presetQuestion('play-200'),
    id: 'children' as QuestionId,
    title: 'Lek nær barna',
    counts: 'children',
  };
  await planner.opensPlan(planFileWith([], [question]));
  await expect(planner.kept).toContainText('Ingen tall for dette spørsmålet');
  await expect(planner.kept).not.toContainText('%');
  await planner.kept.getByRole('button', { name: 'Vis Lek nær barna' }).click();
  await expect(planner.sentence).toContainText('de er ikke talt for seg her');
  await expect(planner.row(zone)).toHaveCount(0);
  await expect(board).not.toContainText('%');
  await board.getByRole('button', { name: 'Regn innbyggere' }).click();
  await expect(planner.row(zone)).toBeVisible();
});
