import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch } from '../../src/domain/apply-patch.ts';
import { replacePlan } from '../../src/domain/edits/replace-plan.ts';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import { readPlan, type PlanReading } from '../../src/files/read-plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import { anyPlan } from './any-plan.ts';

const seed = 20_221_213;
const refusals = ['empty-file', 'too-deep', 'not-json', 'not-a-plan', 'newer', 'broken-plan'];

/** What holds of every outcome: typed, every part accounted for, and a plan the door takes. */
function expectSound(text: string): PlanReading | null {
  const outcome = readPlan(text);
  if (!outcome.ok) {
    expect(refusals).toContain(outcome.reason);
    return null;
  }
  const { plan, report } = outcome.value;
  expect(report.read).toBe(report.kept + report.repaired + report.skipped);
  expect(Math.min(report.kept, report.repaired, report.skipped)).toBeGreaterThanOrEqual(0);
  const { measures, proposals, entries } = plan;
  const records = [measures, proposals, entries].flatMap((table) => Object.keys(table));
  expect(records).toHaveLength(report.kept + report.repaired);
  const start = emptyPlan('trondheim' as WorkspaceId);
  const opened = replacePlan(start, { by: plan, note: { key: 'openPlan' } });
  expect(opened.ok && applyPatch(start, opened.value)).toMatchObject({ ok: true });
  return outcome.value;
}

test('any plan that is written is read back the same, nothing repaired', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const text = writePlan(plan, { savedAt: '2026-11-22T12:00:00Z' });
      const reading = expectSound(text);
      expect(reading?.plan).toEqual(plan);
      expect(reading?.report).toMatchObject({ repaired: 0, skipped: 0, issues: [] });
      expect(writePlan(plan, { savedAt: '2026-11-22T12:00:00Z' })).toBe(text);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }),
    { seed, numRuns: 1_000 },
  );
});

test('any written plan is a GeoJSON FeatureCollection, one feature for each measure', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const file = JSON.parse(writePlan(plan)) as GeoJSON.FeatureCollection;
      expect(file.type).toBe('FeatureCollection');
      expect(file.features.map((feature) => feature.type)).toEqual(
        Object.keys(plan.measures).map(() => 'Feature'),
      );
      for (const { properties } of file.features) {
        const nested = Object.values(properties ?? {}).filter(
          (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
        );
        expect(nested).toEqual([]);
      }
    }),
    { seed, numRuns: 200 },
  );
});

test('a file with characters changed, cut or doubled is read or refused, never more', () => {
  const anyDamage = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 40 }),
      by: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('', '"', '}', '[', '-', 'null')),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(anyPlan, anyDamage, (plan, damage) => {
      let text = writePlan(plan);
      for (const { at, length, by } of damage) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + by + text.slice(from + length);
      }
      expectSound(text);
    }),
    { seed, numRuns: 1_000 },
  );
});

test('a file with any value put in any place is read or refused, never more', () => {
  const anyValue = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(null, -1, 1e308, '', 'Point', '__proto__', [], {}, [[]], [Number.MAX_VALUE]),
  );
  fc.assert(
    fc.property(
      anyPlan,
      fc.array(fc.tuple(fc.array(fc.nat(), { maxLength: 8 }), anyValue), {
        minLength: 1,
        maxLength: 4,
      }),
      (plan, changes) => {
        const file: unknown = JSON.parse(writePlan(plan));
        for (const [path, value] of changes) putSomewhere(file, path, value);
        expectSound(JSON.stringify(file));
      },
    ),
    { seed, numRuns: 1_500 },
  );
});

/** Follows the path as far as it goes and puts the value there: replaced, removed or doubled. */
function putSomewhere(root: unknown, path: readonly number[], value: unknown): void {
  let holder = root;
  for (const turn of path) {
    if (typeof holder !== 'object' || holder === null) return;
    const keys = Object.keys(holder);
    if (keys.length === 0) return;
    const key = keys[turn % keys.length];
    const inner: unknown = Reflect.get(holder, key);
    if (typeof inner === 'object' && inner !== null && turn % 3 !== 0) {
      holder = inner;
      continue;
    }
    if (Array.isArray(holder) && turn % 2 === 0) holder.push(inner);
    else Reflect.set(holder, key, value);
    return;
  }
}
