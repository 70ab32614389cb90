import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeGreenBlue } from '../../src/analysis/green-blue/compute-green-blue.ts';
import type { GreenBlueAnswer, ZoneGreenBlue } from '../../src/domain/green-blue.ts';
import { playGreenBlueCase, type GreenBlueCase } from './green-blue-case.ts';

const folder = join(import.meta.dirname, 'green-blue');

const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    situation: JSON.parse(readFileSync(join(folder, file), 'utf8')) as GreenBlueCase,
  }));

describe('green and blue that can be worked out by hand', () => {
  it.each(cases)('$situation.title ($file)', ({ situation }) => {
    const { inputs, request } = playGreenBlueCase(situation);
    const answer = computeGreenBlue(inputs, request);
    const found = {
      ...answer,
      today: byZone(answer, 'today'),
      proposal: byZone(answer, 'proposal'),
    };
    expect(differences(found, situation.expected, 'answer')).toEqual([]);
    expect(situation.derivation.join(' ')).not.toBe('');
  });

  it('has a situation for every file, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(12);
    expect(new Set(cases.map(({ situation }) => situation.title)).size).toBe(cases.length);
  });
});

function byZone(
  answer: GreenBlueAnswer,
  side: 'today' | 'proposal',
): Readonly<Record<string, ZoneGreenBlue>> {
  const zones = answer[side].zones.map((zone, at) => [answer.zoneIds[at], zone] as const);
  return { ...Object.fromEntries(zones), total: answer[side].total };
}

/**
 * What is expected and not found, in words. Numbers may differ by a millionth, areas of surfaces by
 * 0.005 m² (the cases' edges are straight to 0.02 mm), and nothing by nothing.
 */
function differences(found: unknown, expected: unknown, where: string): string[] {
  if (typeof expected === 'number') {
    const least = expected !== 0 && where.includes('.surfaces.') ? 0.005 : 0;
    const allowed = Math.max(1e-6 * Math.abs(expected), least);
    const isClose = typeof found === 'number' && Math.abs(found - expected) <= allowed;
    return isClose ? [] : [`${where} is ${String(found)} and not ${expected}`];
  }
  if (typeof expected === 'object' && expected !== null) {
    return Object.entries(expected).flatMap(([key, value]) =>
      differences((found as Record<string, unknown> | undefined)?.[key], value, `${where}.${key}`),
    );
  }
  return found === expected ? [] : [`${where} is ${String(found)} and not ${String(expected)}`];
}
