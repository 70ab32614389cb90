import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeCoverage } from '../../src/analysis/coverage/compute-coverage.ts';
import type { CoverageAnswer, CoverageSideName, ZoneCoverage } from '../../src/domain/coverage.ts';
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
    const found = {
      ...answer,
      today: byZone(answer, 'today'),
      proposal: byZone(answer, 'proposal'),
    };
    expect(differences(found, situation.expected, 'answer')).toEqual([]);
    expect(situation.derivation.join(' ')).not.toBe('');
  });

  it('has a situation for every file, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThan(20);
    expect(new Set(cases.map(({ situation }) => situation.title)).size).toBe(cases.length);
  });
});

function byZone(answer: CoverageAnswer, side: CoverageSideName): Record<string, ZoneCoverage> {
  const zones = answer[side].zones.map((zone, at) => [answer.zoneIds[at], zone] as const);
  return { ...Object.fromEntries(zones), total: answer[side].total };
}

/**
 * What is expected and not found, in words. Numbers may differ by a millionth or a thousandth of a
 * unit: the cases' edges are straight to 0.02 mm.
 */
function differences(found: unknown, expected: unknown, where: string): string[] {
  if (typeof expected === 'number') {
    const allowed = Math.max(1e-6 * Math.abs(expected), 1e-3);
    const isClose = typeof found === 'number' && Math.abs(found - expected) < allowed;
    return isClose ? [] : [`${where} is ${String(found)} and not ${expected}`];
  }
  if (typeof expected === 'object' && expected !== null) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences((found as Record<string, unknown>)[key], value, `${where}.${key}`),
    );
  }
  return found === expected ? [] : [`${where} is ${String(found)} and not ${String(expected)}`];
}
