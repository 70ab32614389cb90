import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import type { CoverageAnswer, CoverageSideName } from '../../src/domain/coverage.ts';
import { playCase, type CoverageCase } from './coverage-case.ts';

const folder = join(import.meta.dirname, 'coverage');

const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    situation: JSON.parse(readFileSync(join(folder, file), 'utf8')) as CoverageCase,
  }));

describe('coverage that can be worked out by hand', () => {
  it.each(cases)('$situation.title ($file)', ({ situation }) => {
    const { inputs, request } = playCase(situation);
    const answer = computeCoverage(inputs, request);
    const { today, proposal, ...rest } = situation.expected;
    expectSide(answer, 'today', today ?? {});
    expectSide(answer, 'proposal', proposal ?? {});
    for (const [field, value] of Object.entries(rest)) {
      expectClose(answer[field as keyof CoverageAnswer], value, field);
    }
    expect(situation.derivation.join(' ')).not.toBe('');
  });

  it('has a situation for every file, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThan(20);
    expect(new Set(cases.map(({ situation }) => situation.title)).size).toBe(cases.length);
  });
});

function expectSide(
  answer: CoverageAnswer,
  side: CoverageSideName,
  expected: NonNullable<CoverageCase['expected']['today']>,
): void {
  for (const [zone, numbers] of Object.entries(expected)) {
    const found =
      zone === 'total'
        ? answer[side].total
        : answer[side].zones[answer.zoneIds.findIndex((id) => id === zone)];
    for (const [field, value] of Object.entries(numbers)) {
      expectClose(found[field as keyof typeof found], value, `${side} ${zone} ${field}`);
    }
  }
}

/** Within a millionth, or a thousandth of a unit: the cases' edges are straight to 0.02 mm. */
function expectClose(found: unknown, expected: unknown, what: string): void {
  if (typeof expected === 'number') {
    expect(found, what).toBeTypeOf('number');
    const allowed = Math.max(1e-6 * Math.abs(expected), 1e-3);
    expect(Math.abs((found as number) - expected), `${what}: ${String(found)}`).toBeLessThan(
      allowed,
    );
  } else if (Array.isArray(expected)) {
    for (const [at, value] of expected.entries()) {
      expectClose((found as unknown[])[at], value, `${what}[${at}]`);
    }
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((found as Record<string, unknown>)[key], value, `${what}.${key}`);
    }
  } else {
    expect(found, what).toBe(expected);
  }
}
