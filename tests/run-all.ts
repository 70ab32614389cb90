import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallChromium } from './run/find-chromium.ts';
import { root, runCommand } from './run/run-command.ts';
import {
  addTallies,
  closingLine,
  judgeRun,
  readReport,
  tallyPlaywright,
  tallyVitest,
  type Tally,
} from './run/tally.ts';

type Stage = {
  readonly name: string;
  /** Stages without which this one has nothing to look at. */
  readonly needs?: readonly string[];
  run(moreArguments: readonly string[]): Promise<Tally>;
};

const reports = join(root, 'test-results');

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One command that either holds or does not; what it says is shown when it does not. */
function check(name: string, line: string, needs: readonly string[] = []): Stage {
  return {
    name,
    needs,
    async run() {
      const { succeeded, output } = await runCommand(line, { limitMinutes: 5 });
      if (!succeeded) say(output.trimEnd());
      return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: [] };
    },
  };
}

const unit: Stage = {
  name: 'unit',
  async run(moreArguments) {
    const report = join(reports, 'unit.json');
    const { succeeded } = await runCommand(
      `vitest run --reporter=dot --reporter=json --outputFile.json="${report}" ${moreArguments.join(' ')}`,
      { limitMinutes: 20, show: true },
    );
    const counted = readReport(report);
    return judgeRun(counted === null ? null : tallyVitest(counted), succeeded);
  },
};

const endToEnd: Stage = {
  name: 'e2e',
  needs: ['geodata', 'build'],
  async run(moreArguments) {
    const report = join(reports, 'e2e.json');
    const chromiumPath = await findOrInstallChromium();
    const { succeeded } = await runCommand(
      `playwright test --config tests/e2e/playwright.config.ts ${moreArguments.join(' ')}`,
      {
        limitMinutes: 80,
        show: true,
        env: { CHROMIUM_PATH: chromiumPath, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
    );
    const counted = readReport(report);
    return judgeRun(counted === null ? null : tallyPlaywright(counted), succeeded);
  },
};

/** Each list runs side by side, the lists one after the other. */
const programme: readonly (readonly Stage[])[] = [
  [
    check('types', 'tsc --noEmit'),
    check('lint', 'oxlint . .ci'),
    check('format', 'oxfmt --check . .ci'),
    check('geodata', 'npm run --silent geodata'),
  ],
  [unit],
  [check('build', 'vite build', ['geodata'])],
  [endToEnd],
];

const failed = new Set<string>();

async function runStage(stage: Stage, moreArguments: readonly string[]): Promise<Tally> {
  const lacking = (stage.needs ?? []).filter((name) => failed.has(name));
  if (lacking.length > 0) {
    failed.add(stage.name);
    say(`${stage.name}: could not run, because ${lacking.join(' and ')} failed`);
    return { passed: 0, failed: 1, skipped: [] };
  }
  const started = performance.now();
  const tally = await stage.run(moreArguments).catch((error: unknown): Tally => {
    say(String(error));
    return { passed: 0, failed: 1, skipped: [] };
  });
  if (tally.failed > 0) failed.add(stage.name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${stage.name}: ${closingLine(tally)} in ${seconds} s`);
  return tally;
}

const given = process.argv.slice(2);
const split = given.indexOf('--');
const chosen = split === -1 ? given : given.slice(0, split);
const moreArguments = split === -1 ? [] : given.slice(split + 1);
const names = programme.flat().map((stage) => stage.name);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  throw new Error(`No stage is called ${unknown.join(', ')}; there are ${names.join(', ')}.`);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const tallies: Tally[] = [];
for (const stages of programme) {
  const wanted = stages.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  tallies.push(...(await Promise.all(wanted.map((stage) => runStage(stage, moreArguments)))));
}
const total = addTallies(tallies);
for (const reason of total.skipped) say(`skipped: ${reason}`);
say(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
