import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch } from '../../src/domain/apply-patch.ts';
import { replacePlan } from '../../src/domain/edits/replace-plan.ts';
import { emptyPlan } from '../../src/domain/empty-plan.ts';
import type { WorkspaceId } from '../../src/domain/ids.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { readPlan, type PlanReading } from '../../src/files/read-plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import { anyPlan } from './any-plan.ts';

const seed = 20_221_213;
const refusals = ['empty-file', 'too-deep', 'not-json', 'not-a-plan', 'newer', 'broken-plan'];

const nothingRead = { read: 0, kept: -1, issues: [] };

/** What is wrong with an outcome: it must be typed, account for every part, and fit the door. */
function troublesOf(outcome: Outcome<PlanReading>): readonly string[] {
  if (!outcome.ok) return refusals.includes(outcome.reason) ? [] : [`refused: ${outcome.reason}`];
  const { plan, report } = outcome.value;
  const { info: _, ...listed } = plan;
  const records = Object.values(listed).flatMap((table) => Object.keys(table)).length;
  const start = emptyPlan('trondheim' as WorkspaceId);
  const edit = replacePlan(start, { by: plan, note: { key: 'openPlan' } });
  const opened = edit.ok ? applyPatch(start, edit.value) : edit;
  return [
    ...(report.read === report.kept + report.repaired + report.skipped ? [] : ['not all counted']),
    ...(records === report.kept + report.repaired ? [] : ['records not counted']),
    ...(Math.min(report.kept, report.repaired, report.skipped) >= 0 ? [] : ['less than none']),
    ...(opened.ok ? [] : [`not opened: ${JSON.stringify(opened.values)}`]),
  ];
}

test('any plan that is written is read back the same, nothing repaired', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const text = writePlan(plan, { savedAt: '2026-11-22T12:00:00Z' });
      const outcome = readPlan(text);
      expect(troublesOf(outcome)).toEqual([]);
      const { read, kept, issues } = outcome.ok ? outcome.value.report : nothingRead;
      expect(outcome.ok && outcome.value.plan).toEqual(plan);
      expect([kept, issues]).toEqual([read, []]);
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
      expect(troublesOf(readPlan(text))).toEqual([]);
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
        expect(troublesOf(readPlan(JSON.stringify(file)))).toEqual([]);
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
