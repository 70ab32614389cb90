import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveBuiltApp } from '../../.ci/serve-built-app.ts';
import { firstProposalId } from '../../src/domain/empty-plan.ts';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { entryKey } from '../../src/domain/proposal.ts';
import { chromiumArguments } from '../e2e/chromium-arguments.ts';
import { findChromium } from '../run/find-chromium.ts';
import { manyMeasures } from './measures/many-measures.ts';
import { movingCosts } from './measures/one-of-many.ts';
import { stepNames, stepsInPage } from './measures/steps-in-page.ts';
import { atMost, type BenchTable, type BenchTopic } from './report/bench-report.ts';
import { millis, times } from './report/figures.ts';

const many = 5_000;
/** The built app; another folder may be named, as for the tests in a browser. */
const built = process.env['STROK_BUILT'] ?? join(import.meta.dirname, '..', '..', 'dist');

/** Whether a plan of thousands of measures stays as fluent as one of a few. */
export async function bench(): Promise<BenchTopic> {
  const plan = manyMeasures(many);
  return {
    title: 'A plan of 5,000 measures',
    method: [
      'An invented plan over Trondheim: points, lines and areas of nine kinds, one proposal. One of them is moved, and what this costs the page is held against doing everything anew, as one would without knowing what changed.',
      'In the browser each step is done twice after a first that is not counted, with software graphics, in a plan of 5,000 and in a plan that holds only the one measure. The longest task is what a person waits for; the scripts in it are told apart by where they come from. What is neither is the browser’s own. Nothing to tell stands where no frame took 50 ms.',
    ],
    tables: [movingTable(plan), await stepTable(plan)],
  };
}

function movingTable(plan: Plan): BenchTable {
  return {
    title: 'One of 5,000 is moved',
    columns: ['what', 'times ours, all anew', 'ours', 'all anew'],
    rows: movingCosts(plan).map(({ what, oursMillis, anewMillis }) => ({
      cells: [what, times(anewMillis / oursMillis), millis(oursMillis), millis(anewMillis)],
    })),
  };
}

async function stepTable(plan: Plan): Promise<BenchTable> {
  const columns = [
    'step',
    'tasks over 50 ms',
    'longest task',
    'of it MapLibre',
    'of it ours',
    'with one measure: tasks',
    'longest task',
    'of it ours',
  ];
  const executablePath = findChromium();
  if (executablePath === null || !existsSync(join(built, 'index.html'))) {
    const absent = executablePath === null ? 'no browser found' : 'the app is not built';
    return { title: `Skipped: ${absent}`, columns, rows: [] };
  }
  const server = await serveBuiltApp(0, built);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const title = plan.measures[chosen].title;
    const full = await stepsInPage(browser, server.url, plan, title);
    const single = await stepsInPage(browser, server.url, onlyOne(plan, chosen), title);
    return {
      title: 'In the browser, the slower of two',
      columns,
      rows: stepNames.map((name) => {
        const [all, one] = [full.get(name), single.get(name)];
        if (!all || !one) throw new Error(`The step ${name} was not done`);
        return {
          cells: [
            name,
            String(all.longTasks),
            told(all.longestTask),
            told(all.longestMapLibre),
            told(all.longestOwn),
            String(one.longTasks),
            told(one.longestTask),
            told(one.longestOwn),
          ],
          mark: atMost(all.longestOwn, 50, 'ms'),
        };
      }),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A meeting place in the middle of the town. */
const chosen = 'many-2250' as MeasureId;

function onlyOne(plan: Plan, id: MeasureId): Plan {
  const key = entryKey(firstProposalId, id);
  return {
    ...plan,
    measures: { [id]: plan.measures[id] },
    entries: { [key]: plan.entries[key] },
  };
}

function told(duration: number): string {
  return duration === 0 ? '–' : millis(duration);
}
