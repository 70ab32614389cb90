import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasureId } from '../../src/domain/ids.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { ownMeasures } from '../../src/domain/own-measures.ts';
import { tablesOf } from '../../src/domain/plan-tables.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { publicPlan } from '../../src/domain/public-plan.ts';
import { checkRecord } from '../../src/domain/schema/check-record.ts';
import { planCollections } from '../../src/domain/schema/record-rules.ts';
import { anyPlan } from './any-plan.ts';

const seed = 20261122;
const secret = '⟦not for everybody⟧';

/** What of a plan everybody may see; a collection that is not here is private as a whole. */
const seen = new Set([
  'info',
  'proposals',
  'entries',
  'measures',
  'kinds',
  'programme',
  'presentations',
  'contributions',
]);

/** The same plan with a mark in every text that is not for everybody. */
function marked(plan: Plan): Plan {
  const each = <Value>(
    records: Readonly<Record<string, Value>>,
    change: (record: Value) => Value,
  ): Record<string, Value> =>
    Object.fromEntries(Object.entries(records).map(([key, record]) => [key, change(record)]));
  const listed = new Set(
    Object.values(plan.entries)
      .filter(({ proposalId }) => plan.proposals[proposalId]?.shared)
      .filter(({ proposalId }) => !plan.proposals[proposalId].archived)
      .map(({ measureId }) => measureId),
  );
  const isSeenOf = new Set(
    Object.values(plan.measures)
      .filter(({ id, group }) => group !== null || listed.has(id))
      .map(({ ownKind }) => ownKind),
  );
  return {
    ...plan,
    proposals: each(plan.proposals, (one) => ({
      ...one,
      note: secret,
      name: one.shared && !one.archived ? one.name : secret,
    })),
    measures: each(plan.measures, (one) => ({
      ...one,
      note: secret,
      origin: secret,
      links: [{ title: secret, url: 'https://example.org' }],
      ...(one.group === null && !listed.has(one.id)
        ? { title: secret, responsible: secret, partners: secret }
        : {}),
    })),
    kinds: each(plan.kinds, (one) => ({
      ...one,
      note: secret,
      name: isSeenOf.has(one.id) ? one.name : secret,
    })),
    presentations: each(plan.presentations, (one) =>
      isDraft(plan, one.measureId, listed) ? { ...one, text: secret, alt: secret } : one,
    ),
    contributions: each(plan.contributions, (one) => ({
      ...one,
      token: secret,
      hiddenBecause: secret,
      theme: secret,
      cell: secret,
      ...(one.state === 'shown' ? {} : { text: secret, answer: secret }),
    })),
    programme: each(plan.programme, (one) => ({ ...one, about: secret, evaluation: secret })),
    goals: each(plan.goals, (one) => ({ ...one, title: secret })),
    indicators: each(plan.indicators, (one) => ({ ...one, title: secret })),
    observations: each(plan.observations, (one) => ({ ...one, origin: secret })),
    reportNotes: each(plan.reportNotes, (one) => ({ ...one, text: secret })),
    questions: each(plan.questions, (one) => ({ ...one, title: secret })),
    checkpoints: each(plan.checkpoints, (one) => ({ ...one, name: secret, content: secret })),
    workshop: each(plan.workshop, (one) => ({ ...one, title: secret, notes: secret })),
    steps: each(plan.steps, (one) => ({ ...one, title: secret, notes: secret })),
    ballots: each(plan.ballots, (one) => ({ ...one, title: secret })),
    sheets: each(plan.sheets, (one) => ({ ...one, name: secret })),
  };
}

function isDraft(plan: Plan, id: MeasureId, listed: ReadonlySet<MeasureId>): boolean {
  return ownMeasures(plan).some((one) => one.id === id) && !listed.has(id);
}

test('whatever a plan holds, nothing in it that is not for everybody is in what everybody sees', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const shown = publicPlan(marked(plan), []);
      expect(JSON.stringify(shown)).not.toContain(secret);
      const filled = planCollections.filter(
        (collection) => Object.keys(shown[collection]).length > 0,
      );
      expect(filled.filter((collection) => !seen.has(collection))).toEqual([]);
    }),
    { seed, numRuns: 500 },
  );
});

test('what everybody sees is a valid plan, and is the same when it is made of itself', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const planned: readonly Measure[] = Object.values(plan.measures).slice(0, 2);
      const shown = publicPlan(plan, planned);
      expect(publicPlan(shown, planned)).toEqual(shown);
      const tables = tablesOf(shown);
      const troubles = planCollections.flatMap((collection) =>
        Object.entries(tables[collection]).flatMap(
          ([key, record]) => checkRecord(collection, key, record) ?? [],
        ),
      );
      expect(troubles).toEqual([]);
    }),
    { seed, numRuns: 500 },
  );
});

test('what is shared is all there: proposals, what they list, and what is said and shown', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const shown = publicPlan(plan, []);
      const shared = Object.values(plan.proposals).filter((one) => one.shared && !one.archived);
      expect(Object.keys(shown.proposals)).toEqual(shared.map(({ id }) => id));
      const listed = Object.values(plan.entries).filter(
        ({ proposalId, measureId }) =>
          shown.proposals[proposalId] !== undefined && plan.measures[measureId] !== undefined,
      );
      expect(Object.values(shown.entries)).toEqual(listed);
      for (const { measureId } of listed) {
        expect(shown.measures[measureId].geometry).toEqual(plan.measures[measureId].geometry);
      }
      const texts = Object.values(shown.contributions).map(({ text }) => text);
      const open = Object.values(plan.contributions).filter(
        ({ state, about }) => state === 'shown' && about.type !== 'measure',
      );
      for (const { text } of open) expect(texts).toContain(text);
    }),
    { seed, numRuns: 300 },
  );
});

test('a planned measure keeps the words that the workspace itself says of it', () => {
  const [plan] = fc.sample(
    anyPlan.filter(({ measures }) => Object.keys(measures).length > 0),
    { seed, numRuns: 1 },
  );
  const [one] = Object.values(plan.measures);
  const changed = {
    ...one,
    group: 'planned' as NonNullable<Measure['group']>,
    note: 'In the office only',
  };
  const bundled = { ...one, group: changed.group, note: 'Printed in the programme' };
  const shown = publicPlan({ ...plan, measures: { [one.id]: changed } }, [bundled]);
  expect(shown.measures[one.id].note).toBe('Printed in the programme');
});
