import { describe, expect, it } from 'vitest';
import { addTallies, closingLine, judgeRun, tallyPlaywright, tallyVitest } from './run/tally.ts';

const twoPassed = { passed: 2, failed: 0, skipped: [] };

describe('the closing line', () => {
  it('counts all stages together and names skipped tests only when there are any', () => {
    const total = addTallies([twoPassed, { passed: 1, failed: 1, skipped: [] }]);
    expect(closingLine(total)).toBe('3 passed, 1 failed');
    expect(closingLine({ ...total, skipped: ['no data here'] })).toBe(
      '3 passed, 1 failed, 1 skipped',
    );
  });
});

describe('judging a run', () => {
  it('believes a run that ended well', () => {
    expect(judgeRun(twoPassed, true)).toEqual(twoPassed);
  });

  it('counts a crash that no test reported as one failure', () => {
    expect(judgeRun(twoPassed, false)).toEqual({ ...twoPassed, failed: 1 });
    expect(judgeRun(null, false).failed).toBe(1);
  });

  it('counts a run in which nothing ran as a failure', () => {
    expect(judgeRun({ passed: 0, failed: 0, skipped: ['all of it'] }, true).failed).toBe(1);
    expect(judgeRun(null, true).failed).toBe(1);
  });

  it('does not count a failing test twice', () => {
    expect(judgeRun({ passed: 1, failed: 1, skipped: [] }, false).failed).toBe(1);
  });
});

describe('counting a Vitest report', () => {
  it('adds a file that could not be loaded, and names what was skipped', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          status: 'failed',
          assertionResults: [
            { fullName: 'zones a', status: 'passed' },
            { fullName: 'zones b', status: 'failed' },
            { fullName: 'zones c: needs data', status: 'skipped' },
          ],
        },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(tallyVitest(report)).toEqual({ passed: 1, failed: 2, skipped: ['zones c: needs data'] });
  });
});

describe('counting a Playwright report', () => {
  const spec = (title: string, status: string, annotations: object[] = []): object => ({
    title,
    tests: [{ status, annotations }],
  });

  it('looks into nested suites, distrusts flaky tests and gives the reasons of skipped ones', () => {
    const report = {
      errors: [],
      suites: [
        {
          specs: [spec('opens', 'expected')],
          suites: [
            {
              specs: [
                spec('draws', 'unexpected'),
                spec('moves', 'flaky'),
                spec('prints', 'skipped', [{ type: 'skip', description: 'no printer' }]),
              ],
            },
          ],
        },
      ],
    };
    expect(tallyPlaywright(report)).toEqual({
      passed: 1,
      failed: 2,
      skipped: ['prints: no printer'],
    });
  });

  it('counts an error outside every test', () => {
    expect(tallyPlaywright({ suites: [], errors: [{ message: 'no such file' }] }).failed).toBe(1);
  });
});
