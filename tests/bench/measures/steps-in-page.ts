import type { Browser, Page } from '@playwright/test';
import type { Plan } from '../../../src/domain/plan.ts';
import { writePlan } from '../../../src/files/write-plan.ts';
import { Planner } from '../../e2e/planner.ts';
import { noteSlowFrames, slowFramesOf, type SlowFrames } from './slow-frames.ts';

export const stepNames = [
  'select one',
  'drag it, 15 moves',
  'let go',
  'undo',
  'redo',
  'leave it out',
  'delete it',
  'undo the delete',
] as const;

export type StepName = (typeof stepNames)[number];

/** Does every step in a page that has opened the plan, and tells the slower of two rounds. */
export async function stepsInPage(
  browser: Browser,
  address: string,
  plan: Plan,
  title: string,
): Promise<ReadonlyMap<StepName, SlowFrames>> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const planner = new Planner(page);
    await planner.opens(address);
    await planner.opensPlan({
      name: 'mange.strok.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writePlan(plan)),
    });
    await goesTo(page, title);
    // Several streets in sight, as a planner works.
    await planner.map.focus();
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await planner.mapRests();
    await page.waitForTimeout(2_000);
    await page.evaluate(noteSlowFrames);
    const all: (readonly SlowFrames[])[] = [];
    // The first round makes the graphics programs that are needed, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const frames = await oneRound(page, planner);
      if (round > 0) all.push(frames);
    }
    return new Map(stepNames.map((name, i) => [name, slowest(all.map((frames) => frames[i]))]));
  } finally {
    await context.close();
  }
}

const rounds = 2;

async function goesTo(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Finn en kommando' }).fill(title);
  await page.getByRole('menuitem', { name: title, exact: true }).first().click();
  await page.keyboard.press('Escape');
}

async function oneRound(page: Page, planner: Planner): Promise<readonly SlowFrames[]> {
  const middle = await planner.at(0.5, 0.5);
  const { keyboard, mouse } = page;
  await planner.map.focus();
  await keyboard.press('Escape');
  const steps: readonly (() => Promise<void>)[] = [
    () => mouse.click(middle.x, middle.y),
    async () => {
      await mouse.move(middle.x, middle.y);
      await mouse.down();
      for (let move = 1; move <= 15; move += 1) {
        await mouse.move(middle.x - 4 * move, middle.y + 2 * move);
        await page.waitForTimeout(25);
      }
    },
    () => mouse.up(),
    () => keyboard.press('Control+z'),
    () => keyboard.press('Control+Shift+z'),
    () => keyboard.press('Enter'),
    () => keyboard.press('Delete'),
    () => keyboard.press('Control+z'),
  ];
  const frames: SlowFrames[] = [];
  for (const [i, step] of steps.entries()) {
    if (stepNames[i] === 'leave it out') await asksToLeaveOut(page);
    frames.push(await slowFramesOf(page, step));
    if (stepNames[i] === 'leave it out') {
      // The next round finds it where and as this one did.
      await keyboard.press('Control+z');
      await planner.map.focus();
      await page.waitForTimeout(500);
    }
  }
  await keyboard.press('Control+z');
  await page.waitForTimeout(500);
  return frames;
}

async function asksToLeaveOut(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Finn en kommando' }).fill('regn med eller ta ut');
  await page.waitForTimeout(500);
}

function slowest(frames: readonly SlowFrames[]): SlowFrames {
  const of = (field: keyof SlowFrames) => Math.max(...frames.map((frame) => frame[field]));
  return {
    longestTask: of('longestTask'),
    longTasks: of('longTasks'),
    longestOwn: of('longestOwn'),
    longestMapLibre: of('longestMapLibre'),
  };
}
