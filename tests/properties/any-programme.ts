import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import type { FocusArea } from '../../src/domain/focus-area.ts';
import type { Goal } from '../../src/domain/goal.ts';
import type { FocusAreaId, GoalId, IndicatorId, SourceId, ZoneId } from '../../src/domain/ids.ts';
import { observationKey, type Indicator, type Observation } from '../../src/domain/indicator.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { programmeKey, type Programme } from '../../src/domain/programme.ts';
import type { ReportingDue } from '../../src/domain/reporting-rule.ts';
import { reportNoteKey, reportParts, type ReportNote } from '../../src/domain/report-note.ts';
import type { Words } from '../../src/domain/words.ts';
import { anyDate, anyId, anyText } from './any-words.ts';

const anyWords: fc.Arbitrary<Words> = fc.oneof(
  anyText,
  fc.record({ nb: anyText, nn: anyText, sv: anyText, en: anyText }),
);
const anySources = fc.uniqueArray(anyId as fc.Arbitrary<SourceId>, { maxLength: 2 });
const anyZones = fc.uniqueArray(anyId as fc.Arbitrary<ZoneId>, { maxLength: 2 });
const anyAmount = fc.integer({ min: -1e9, max: 1e9 });
const anyYear = fc.integer({ min: 1900, max: 2100 });
const anyYears = fc
  .tuple(fc.option(anyYear), fc.option(anyYear))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

const anyDue: fc.Arbitrary<ReportingDue> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), anyYears)
    .map(([month, day, years]) => ({ every: 'year' as const, month, day, ...years })),
  anyDate.map((on) => ({ every: 'once' as const, on })),
  anyWords.map((when) => ({ every: 'open' as const, when })),
);

function listOf<Item extends { readonly id: string }>(item: fc.Arbitrary<Item>) {
  return fc.uniqueArray(item, { maxLength: 2, selector: ({ id }) => id });
}

const anyFocusArea: fc.Arbitrary<FocusArea> = fc.record({
  id: anyId as fc.Arbitrary<FocusAreaId>,
  title: anyWords,
  about: anyWords,
  sources: anySources,
});

/** A programme in any of its shapes. */
const anyProgramme: fc.Arbitrary<Programme> = fc.record({
  title: anyWords,
  about: anyWords,
  parties: fc.array(anyWords, { maxLength: 2 }),
  agreement: fc.record({ text: anyWords, date: fc.option(anyDate), reference: anyText }),
  period: fc.tuple(anyYears, fc.boolean(), anyWords).map(([years, mayBeExtended, note]) => ({
    ...years,
    mayBeExtended,
    extendedTo: years.to,
    note,
  })),
  focusAreas: listOf(anyFocusArea),
  zones: anyZones,
  roles: listOf(fc.record({ id: anyId, name: anyWords, does: anyWords, sources: anySources })),
  funding: listOf(
    fc
      .tuple(anyId, anyWords, fc.option(anyAmount), anyYears, anyWords, anySources)
      .map(([id, financier, amount, years, note, sources]) => ({
        id,
        financier,
        amount,
        ...years,
        note,
        sources,
      })),
  ),
  reporting: listOf(
    fc.record({
      id: anyId,
      what: anyWords,
      to: anyWords,
      by: anyWords,
      due: anyDue,
      sources: anySources,
    }),
  ),
  evaluation: anyWords,
  facts: listOf(fc.record({ id: anyId, text: anyWords, sources: anySources })),
  sources: anySources,
  standsAlone: fc.boolean(),
});

const anyGoal: fc.Arbitrary<Omit<Goal, 'order'>> = fc.record({
  id: anyId as fc.Arbitrary<GoalId>,
  title: anyWords,
  specific: anyWords,
  focusArea: fc.option(anyId as fc.Arbitrary<FocusAreaId>),
  zones: anyZones,
  indicatorId: fc.option(anyId as fc.Arbitrary<IndicatorId>),
  measuredIn: fc.option(anyId as fc.Arbitrary<ZoneId>),
  baseline: fc.option(fc.record({ year: fc.option(anyYear), value: anyAmount })),
  target: fc.option(anyAmount),
  accepted: fc.record({ by: anyWords, on: fc.option(anyDate) }),
  realistic: anyWords,
  deadline: fc.option(anyDate),
  note: anyWords,
  illustrative: fc.boolean(),
  sources: anySources,
});

const anyIndicator: fc.Arbitrary<Omit<Indicator, 'order'>> = fc.record({
  id: anyId as fc.Arbitrary<IndicatorId>,
  title: anyWords,
  definition: anyWords,
  unit: anyWords,
  decimals: fc.nat(6),
  better: fc.constantFrom('up', 'down', 'neither'),
  role: fc.option(fc.constantFrom('municipal-homes', 'all-homes', 'residents')),
  breaks: fc.array(fc.record({ year: anyYear, why: anyWords }), { maxLength: 2 }),
  focusArea: fc.option(anyId as fc.Arbitrary<FocusAreaId>),
  sources: anySources,
  origin: anyText,
});

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    indicatorId: anyId as fc.Arbitrary<IndicatorId>,
    zoneId: anyId as fc.Arbitrary<ZoneId>,
    year: anyYear,
    note: anyWords,
    sources: anySources,
    origin: anyText,
  })
  .chain((named) =>
    fc.oneof(
      fc.record({
        ...asConstants(named),
        value: anyAmount,
        upTo: fc.constant(null),
        status: fc.constantFrom('measured', 'estimated', 'illustrative'),
      }),
      fc.record({
        ...asConstants(named),
        value: fc.constant(600),
        upTo: fc.constant(700),
        status: fc.constant('estimated' as const),
      }),
      fc.record({
        ...asConstants(named),
        value: fc.constant(null),
        upTo: fc.constant(null),
        status: fc.constantFrom('suppressed', 'missing'),
      }),
    ),
  );

function asConstants<Fields extends object>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, fc.constant(value)]),
  ) as { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> };
}

/** The parts of a plan that a programme is made of. */
export const anyProgrammeParts = {
  programme: fc.option(anyProgramme),
  goals: listOf(anyGoal),
  indicators: listOf(anyIndicator),
  observations: fc.array(anyObservation, { maxLength: 3 }),
  reportNotes: fc.array(
    fc.record({ year: anyYear, part: fc.constantFrom(...reportParts), text: anyText }),
    { maxLength: 2 },
  ),
};

interface DrawnParts {
  readonly programme: Programme | null;
  readonly goals: readonly Omit<Goal, 'order'>[];
  readonly indicators: readonly Omit<Indicator, 'order'>[];
  readonly observations: readonly Observation[];
  readonly reportNotes: readonly ReportNote[];
}

/** The parts as collections of a plan, each record under its key. */
export function programmeOfParts(
  drawn: DrawnParts,
): Pick<Plan, 'programme' | 'goals' | 'indicators' | 'observations' | 'reportNotes'> {
  const ranks = generateNKeysBetween(null, null, 4);
  const { programme, goals, indicators, observations } = drawn;
  return {
    programme: programme ? { [programmeKey]: programme } : {},
    goals: Object.fromEntries(goals.map((goal, i) => [goal.id, { ...goal, order: ranks[i] }])),
    indicators: Object.fromEntries(
      indicators.map((indicator, i) => [indicator.id, { ...indicator, order: ranks[i] }]),
    ),
    observations: Object.fromEntries(
      observations.map((one) => [observationKey(one.indicatorId, one.zoneId, one.year), one]),
    ),
    reportNotes: Object.fromEntries(
      drawn.reportNotes.map((one) => [reportNoteKey(one.year, one.part), one]),
    ),
  };
}
