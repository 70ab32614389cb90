import type { Page } from '@playwright/test';
import { computeNear } from '../../src/analysis/near/compute-near.ts';
import { nearGround } from '../../src/analysis/near/near-ground.ts';
import { nearInputs } from '../../src/analysis/near/near-inputs.ts';
import { nearQuestion } from '../../src/analysis/near/near-question.ts';
import { barrierKinds } from '../../src/domain/coverage-question.ts';
import { firstProposalId } from '../../src/domain/empty-plan.ts';
import type { NearAnswer, NearRequest } from '../../src/domain/near-answer.ts';
import { countingMeasures } from '../../src/domain/resolve-measures.ts';
import { sketchedWays } from '../../src/domain/sketched-ways.ts';
import { targetsForQuestion } from '../../src/domain/targets-for-question.ts';
import { formatDistance } from '../../src/text/format.ts';
import { bundledWorkspace } from '../bundled-workspace.ts';
import { expect, test } from './fixtures.ts';
import { isClean } from './is-clean.ts';
import { home, nearAddress, nearPlan } from './near-plan.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** The same answer worked out outside the browser. */
async function answerAt(at: NearRequest['at']): Promise<NearAnswer> {
  const loaded = await bundledWorkspace('trondheim');
  const plan = nearPlan();
  const meter = { reach: 'barriers', barrierKinds, stepFree: false } as const;
  const proposed = countingMeasures(plan, loaded.plannedMeasures, firstProposalId);
  const planned = loaded.plannedMeasures.filter(({ status }) => status !== 'dropped');
  return computeNear(nearGround(nearInputs(loaded)), {
    at,
    planVersion: 1,
    withinMeters: 500,
    meter,
    measures: [...loaded.plannedMeasures, ...proposed].flatMap(({ id, geometry }) =>
      geometry ? [{ id, geometry }] : [],
    ),
    additions: [
      { id: 'plan' as const, measures: planned },
      { id: firstProposalId, measures: proposed },
    ].map(({ id, measures }) => ({
      id,
      targets: {
        'meeting-place': targetsForQuestion(measures, nearQuestion('meeting-place', meter)),
        'green-area': targetsForQuestion(measures, nearQuestion('green-area', meter)),
      },
      ways: sketchedWays(measures),
    })),
  });
}

async function pinOf(page: Page): Promise<[number, number]> {
  const kept = await page.evaluate(() => localStorage.getItem('strok.pin.trondheim') ?? '');
  const { at } = JSON.parse(kept) as { readonly at: [number, number] };
  return at;
}

/** What the list says, beside what is only read aloud. */
const told = (page: Page, words: string | RegExp) => page.getByRole('tabpanel').getByText(words);

const sentence = (page: Page) => told(page, /Nærmeste møteplass er|Vi kjenner ingen møteplass/);

/** The page says for its own pin just what the engine says outside of it. */
async function saysTheSame(page: Page): Promise<void> {
  await expect(sentence(page)).toBeVisible({ timeout: 30_000 });
  const answer = await answerAt(await pinOf(page));
  for (const [kind, title] of [
    ['meeting-place', 'Nærmeste møteplass'],
    ['green-area', 'Nærmeste åpne grøntområde'],
  ] as const) {
    const values = page.getByRole('region', { name: title, exact: true }).locator('dd');
    const sides = answer.nearest[kind];
    await expect(values).toHaveCount(sides.length);
    for (const [index, { target }] of sides.entries()) {
      const words = target ? formatDistance(target.meters, 'nb') : 'Ingen vi kjenner';
      await expect(values.nth(index)).toContainText(words);
    }
  }
  const listed = page.getByRole('region', { name: /^Planlagt innen 500/ }).getByRole('listitem');
  await expect(listed).toHaveCount(answer.measures.length);
}

async function opens(page: Page): Promise<void> {
  await page.goto(nearAddress());
  await expect(page.getByRole('button', { name: 'Bruk stedet der jeg er nå' })).toBeVisible({
    timeout: 30_000,
  });
}

async function seesMap(page: Page): Promise<void> {
  await expect(page.locator('canvas.maplibregl-canvas').first()).toBeVisible({ timeout: 30_000 });
}

async function isInLademoen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Velg en sone' }).click();
  await page.getByRole('option', { name: 'Lademoen', exact: true }).click();
  await expect(told(page, 'Du har valgt Lademoen. Vi måler fra midten av sonen.')).toBeVisible();
}

test('a tap on the map says where one lives, and the answer is the engine’s', async ({ page }) => {
  await opens(page);
  await seesMap(page);
  await page.getByRole('button', { name: 'Pek på kartet' }).click();
  const map = page.locator('canvas.maplibregl-canvas').first();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no place on the page');
  await page.mouse.click(box.x + box.width * 0.55, box.y + box.height * 0.6);
  await expect(told(page, /^Stedet ditt ligger i /)).toBeVisible();
  await saysTheSame(page);
});

test('the device is asked only when one asks for it, and the place leaves it in nothing', async ({
  page,
  context,
}) => {
  const said: string[] = [];
  context.on('request', (request) => said.push(request.url() + (request.postData() ?? '')));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard, asked: 0 });
    class HeardChannel extends BroadcastChannel {
      override postMessage(message: unknown): void {
        heard.push(JSON.stringify(message));
        super.postMessage(message);
      }
    }
    Object.assign(window, { BroadcastChannel: HeardChannel });
    const { geolocation } = navigator;
    const ask = geolocation.getCurrentPosition.bind(geolocation);
    geolocation.getCurrentPosition = (...input) => {
      Object.assign(window, { asked: Number(Reflect.get(window, 'asked')) + 1 });
      ask(...input);
    };
  });
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude: 10.4307654, latitude: 63.4361234 });
  await opens(page);
  await seesMap(page);
  expect(await page.evaluate(() => Number(Reflect.get(window, 'asked')))).toBe(0);
  await page.getByRole('button', { name: 'Bruk stedet der jeg er nå' }).click();
  await expect(told(page, 'Stedet ditt ligger i Lademoen.')).toBeVisible();
  await saysTheSame(page);
  expect(await pinOf(page)).toEqual([10.4307654, 63.4361234]);

  await page.reload();
  await expect(told(page, 'Stedet ditt ligger i Lademoen.')).toBeVisible({ timeout: 30_000 });
  await expect(sentence(page)).toBeVisible({ timeout: 30_000 });
  const heard = await page.evaluate(() => Reflect.get(window, 'heard') as string[]);
  expect(said.length).toBeGreaterThan(10);
  expect([...said, ...heard, page.url()].filter((text) => /10.4307|63.4361/.test(text))).toEqual(
    [],
  );

  await page.getByRole('button', { name: 'Glem stedet' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Pek på kartet' })).toBeVisible({
    timeout: 30_000,
  });
});

test('a device that refuses, and a place elsewhere, are told in words', async ({
  page,
  context,
}) => {
  await opens(page);
  await page.getByRole('button', { name: 'Bruk stedet der jeg er nå' }).click();
  await expect(page.getByRole('alert')).toContainText('Enheten ga ikke lov');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude: 18.07, latitude: 59.33 });
  await page.getByRole('button', { name: 'Bruk stedet der jeg er nå' }).click();
  await expect(page.getByRole('alert')).toContainText('utenfor området');
  await page.getByRole('button', { name: 'Koordinater' }).click();
  await page.getByLabel(/^Bredde, lengde/).fill('63,436, 10,43');
  await page.getByRole('button', { name: 'Bruk', exact: true }).click();
  await expect(told(page, 'Stedet ditt ligger i Lademoen.')).toBeVisible();
  expect(await pinOf(page)).toEqual([...home]);
});

test('the keys alone point on the map', async ({ page }) => {
  await opens(page);
  await seesMap(page);
  await page.getByRole('button', { name: 'Pek på kartet' }).press('Enter');
  await expect(page.locator('canvas.maplibregl-canvas').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(told(page, /^Stedet ditt ligger i /)).toBeVisible();
  await saysTheSame(page);
});

test('a card tells how far it has come and what became of what was said', async ({ page }) => {
  await opens(page);
  await isClean(page, 'no place chosen');
  await isInLademoen(page);
  await saysTheSame(page);
  await isClean(page, 'what is near');
  const line = page.getByRole('button', { name: /^Innherredsveien som miljøgate/ }).first();
  await line.press('Enter');
  const card = page.getByRole('dialog', { name: 'Innherredsveien som miljøgate' });
  await expect(card).toContainText('Gata får brede fortau, trær og benker.');
  await expect(card.locator('[aria-current="step"]')).toContainText('Pågår');
  await expect(card).toContainText('1 utfordring');
  await expect(card).toContainText('Det er farlig å krysse gata');
  await expect(card).toContainText('Det kommer to nye overganger.');
  await isClean(page, 'the card of a measure');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(line).toBeFocused();
});

test('a year and a proposal change the answer, and the words say what the map shows', async ({
  page,
}) => {
  await opens(page);
  await isInLademoen(page);
  await expect(sentence(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Se et år' }).click();
  await page.getByRole('button', { name: 'Som planlagt', exact: true }).click();
  await expect(page.getByText(/Innen 500.m i \d{4}: /)).toBeVisible();
  await page.getByRole('button', { name: 'Lukk, og vis alt som planlagt' }).click();
  await expect(told(page, / planlagt innen 500/)).toBeVisible();

  const proposals = page.getByRole('region', { name: 'Forslag', exact: true });
  await expect(proposals.getByRole('button', { name: /^Møteplassen ved kirka/ })).toBeVisible();
  await seesMap(page);
  await proposals.getByRole('button', { name: 'Se på kartet: i dag og forslaget' }).click();
  const divider = page.getByRole('slider', { name: 'Skillet mellom i dag og forslaget' });
  await expect(divider).toBeFocused({ timeout: 30_000 });
  const before = Number(await divider.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowRight');
  await expect(divider).not.toHaveAttribute('aria-valuenow', String(before));
  await expect(page.getByText(/^Tegn i/)).toHaveCount(0);
  await isClean(page, 'today and a proposal');
  await page.getByRole('button', { name: 'Avslutt sammenligningen' }).click();
  await expect(divider).toHaveCount(0);
});

test('without the map nothing is lost', async ({ page }) => {
  await opens(page);
  await page.getByRole('switch', { name: 'Vis kartet' }).click();
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
  await isInLademoen(page);
  await saysTheSame(page);
  await page.getByRole('tab', { name: 'Alle tiltak' }).click();
  const loaded = await bundledWorkspace('trondheim');
  const all = loaded.plannedMeasures.length + 1;
  await expect(told(page, `${all} av ${all}`)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Søk' }).fill('kirka');
  await expect(told(page, `1 av ${all}`)).toBeVisible();
  await isClean(page, 'all measures');
  await page.getByRole('tab', { name: 'Steder' }).click();
  const parks = loaded.layers['parks' as keyof typeof loaded.layers];
  const number = parks.status === 'ready' ? parks.features.length : 0;
  const group = page.getByRole('button', { name: new RegExp(`\\(${number}\\)$`) }).first();
  await group.click();
  await expect(told(page, / unna$/).first()).toBeVisible();
  await isClean(page, 'places');
});
