import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a stage of the tests came to; a skipped test is named, with its reason. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
};

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/** The one line that closes a run. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? counts : `${counts}, ${skipped.length} skipped`;
}

/**
 * A runner's own count, held against how it ended: a crash that no test reports is one failure,
 * and so is a run in which nothing ran.
 */
export function judgeRun(counted: Tally | null, succeeded: boolean): Tally {
  if (counted === null) return { passed: 0, failed: 1, skipped: [] };
  const silent = counted.failed === 0 && (!succeeded || counted.passed === 0);
  return silent ? { ...counted, failed: 1 } : counted;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Counts a Vitest report; a file that could not even be loaded is one failure. */
export function tallyVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const skipped = testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: skipped.map((test) => test.fullName),
  };
}

const playwrightTest = z.object({
  status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
});

const playwrightSuite = z.object({
  specs: z.array(z.object({ title: z.string(), tests: z.array(playwrightTest) })),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.unknown()),
});

function specsOf(suite: z.infer<typeof playwrightSuite>): (typeof suite)['specs'] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** Counts a Playwright report; an error outside every test is a failure, and so is a flaky test. */
export function tallyPlaywright(report: unknown): Tally {
  const { suites, errors } = playwrightReport.parse(report);
  const tests = suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })));
  const reasonOf = (test: (typeof tests)[number]): string =>
    test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ??
    'no reason given';
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: failed.length + errors.length,
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map((test) => `${test.title}: ${reasonOf(test)}`),
  };
}

/** What a runner wrote down, or null when it wrote nothing that can be read. */
export function readReport(path: string): unknown {
  if (!existsSync(path)) return null;
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return report;
  } catch {
    return null;
  }
}
