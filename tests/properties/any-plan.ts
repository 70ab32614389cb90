import fc from 'fast-check';
import { generateNKeysBetween } from 'fractional-indexing';
import { barrierKinds, mostDistanceMeters } from '../../src/domain/coverage-question.ts';
import type { Checkpoint } from '../../src/domain/checkpoint.ts';
import { weightKey, type FactorWeight } from '../../src/domain/factor-weight.ts';
import type {
  FocusAreaId,
  GoalId,
  LayerId,
  CheckpointId,
  MeasureId,
  OwnKindId,
  ProposalId,
  QuestionId,
  SourceId,
  WorkspaceId,
  ZoneId,
} from '../../src/domain/ids.ts';
import { placelessKinds } from '../../src/domain/schema/placeless-kinds.ts';
import { measureKinds } from '../../src/domain/measure-kind.ts';
import type { Measure, MeasureGeometry } from '../../src/domain/measure.ts';
import type { OwnKind } from '../../src/domain/own-kind.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { entryKey, type ProposalEntry } from '../../src/domain/proposal.ts';
import { placeKinds } from '../../src/domain/place.ts';
import { anyProgrammeParts, programmeOfParts } from './any-programme.ts';
import { anyDate, anyId, anyText } from './any-words.ts';
import { anyWorkshopParts, workshopOfParts } from './any-workshop.ts';
import type { RedrawnZone } from '../../src/domain/redrawn-zone.ts';
import type { SavedQuestion } from '../../src/domain/saved-question.ts';
import { measureStatuses } from '../../src/domain/schema/record-rules.ts';

/** A coordinate of the widest range; −0 is left out because JSON writes it as 0. */
function degrees(limit: number): fc.Arbitrary<number> {
  return fc
    .double({ min: -limit, max: limit, noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Object.is(value, -0));
}

const anyPosition: fc.Arbitrary<number[]> = fc.oneof(
  fc.tuple(degrees(180), degrees(90)),
  fc.tuple(degrees(180), degrees(90), degrees(8_000)),
);

const anyRing = fc
  .uniqueArray(anyPosition, { minLength: 3, maxLength: 7, selector: String })
  .map((corners) => [...corners, corners[0]]);

/** A shell and its holes. Whether they cross is not the file's business. */
const anyRings = fc.array(anyRing, { minLength: 1, maxLength: 3 });

const anyGeometry: fc.Arbitrary<MeasureGeometry | null> = fc.oneof(
  fc.constant(null),
  anyPosition.map((coordinates) => ({ type: 'Point' as const, coordinates })),
  fc
    .array(anyPosition, { minLength: 2, maxLength: 6 })
    .map((coordinates) => ({ type: 'LineString' as const, coordinates })),
  anyRings.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
  fc
    .array(anyRings, { minLength: 1, maxLength: 3 })
    .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
);

const anyYear = fc.option(fc.integer({ min: 1900, max: 2100 }));

const anyMeasure: fc.Arbitrary<Measure> = fc
  .record<Measure>({
    id: anyId as fc.Arbitrary<MeasureId>,
    kind: fc.constantFrom(...measureKinds.map((kind) => kind.id)),
    ownKind: fc.option(anyId as fc.Arbitrary<OwnKindId>),
    homes: fc.option(
      fc.record({
        owned: fc.nat(999),
        cooperative: fc.nat(9),
        rented: fc.nat(9),
        municipal: fc.nat(9),
      }),
    ),
    budget: fc.array(
      fc.record({ financier: anyText, year: anyYear, amount: fc.integer({ min: 0, max: 1e9 }) }),
      { maxLength: 2 },
    ),
    title: anyText,
    note: anyText,
    geometry: anyGeometry,
    zones: fc.uniqueArray(anyId as fc.Arbitrary<ZoneId>, { maxLength: 3 }),
    status: fc.constantFrom(...measureStatuses),
    focusArea: fc.option(anyId as fc.Arbitrary<FocusAreaId>),
    period: fc
      .tuple(anyYear, anyYear)
      .map(([a, b]) =>
        a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b },
      ),
    responsible: anyText,
    sources: fc.uniqueArray(anyId as fc.Arbitrary<SourceId>, { maxLength: 2 }),
    statusDates: fc.array(fc.record({ status: fc.constantFrom(...measureStatuses), on: anyDate }), {
      maxLength: 2,
    }),
    goals: fc.uniqueArray(anyId as fc.Arbitrary<GoalId>, { maxLength: 2 }),
    group: fc.option(anyId as fc.Arbitrary<LayerId>),
    partners: anyText,
    origin: anyText,
    links: fc.array(fc.record({ title: anyText, url: fc.webUrl() }), { maxLength: 2 }),
  })
  // What belongs to a whole zone has no place on the map.
  .map((measure) => (placelessKinds.has(measure.kind) ? { ...measure, geometry: null } : measure));

/** A question in any of its shapes; its rank is given by its place in the list. */
const anyQuestion: fc.Arbitrary<Omit<SavedQuestion, 'order'>> = fc.record({
  id: anyId as fc.Arbitrary<QuestionId>,
  title: anyText,
  targetKind: fc.constantFrom('meeting-place', 'green-area', 'walking-route'),
  placeKinds: fc.option(fc.subarray([...placeKinds], { minLength: 1 })),
  minAreaSquareMeters: fc.nat(10_000_000),
  strictlyLarger: fc.boolean(),
  publicOnly: fc.boolean(),
  openWhen: fc.constantFrom('any', 'always', 'weekday-evening', 'weekend'),
  distanceMeters: fc.double({ min: 1, max: mostDistanceMeters, noNaN: true }),
  walkingSpeedKmh: fc.option(fc.double({ min: 0.5, max: 20, noNaN: true })),
  reach: fc.constantFrom('straight', 'barriers', 'network'),
  barrierKinds: fc.subarray([...barrierKinds], { minLength: 1 }),
  stepFree: fc.boolean(),
  counts: fc.constantFrom('residents', 'children', 'elderly', 'dwellings'),
  residentsRule: fc.constantFrom('area', 'point'),
  ruleSource: fc.constantFrom('ssb-play', 'scb', 'who', 'programme', 'own'),
});

const anyWeight: fc.Arbitrary<FactorWeight> = fc.record({
  model: anyId,
  surface: anyId,
  weight: fc.double({ min: 0, max: 10, noNaN: true }).filter((value) => !Object.is(value, -0)),
});

const anyZone: fc.Arbitrary<RedrawnZone> = fc.record({
  id: anyId as fc.Arbitrary<ZoneId>,
  geometry: fc.oneof(
    anyRings.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
    fc
      .array(anyRings, { minLength: 1, maxLength: 2 })
      .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
  ),
});

const anyOwnKind: fc.Arbitrary<Omit<OwnKind, 'order'>> = fc.record({
  id: anyId as fc.Arbitrary<OwnKindId>,
  name: anyText,
  like: fc.constantFrom(...measureKinds.map((kind) => kind.id)),
  note: anyText,
});

const anyCheckpoint: fc.Arbitrary<Checkpoint> = fc.record({
  id: anyId as fc.Arbitrary<CheckpointId>,
  name: anyText,
  madeAt: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((moment) => moment.toISOString()),
  content: anyText,
});

/** A whole plan; some entries are of measures that only a workspace would know. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    title: anyText,
    workspaceId: anyId as fc.Arbitrary<WorkspaceId>,
    measures: fc.uniqueArray(anyMeasure, { maxLength: 5, selector: (measure) => measure.id }),
    planned: fc.array(anyId as fc.Arbitrary<MeasureId>, { maxLength: 2 }),
    proposals: fc.uniqueArray(fc.tuple(anyId as fc.Arbitrary<ProposalId>, anyText, anyText), {
      maxLength: 3,
      selector: ([id]) => id,
    }),
    listed: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 10 }),
    questions: fc.uniqueArray(anyQuestion, { maxLength: 3, selector: (question) => question.id }),
    weights: fc.array(anyWeight, { maxLength: 3 }),
    flags: fc.tuple(fc.boolean(), fc.boolean()),
    kinds: fc.uniqueArray(anyOwnKind, { maxLength: 2, selector: (kind) => kind.id }),
    checkpoints: fc.uniqueArray(anyCheckpoint, { maxLength: 2, selector: (one) => one.id }),
    zones: fc.uniqueArray(anyZone, { maxLength: 2, selector: (one) => one.id }),
    ...anyProgrammeParts,
    ...anyWorkshopParts,
    sharing: fc.tuple(fc.boolean(), fc.option(fc.integer({ min: 1, max: 9 }))),
  })
  .map((drawn) => {
    const { title, workspaceId, measures, planned, proposals, listed, questions, weights } = drawn;
    const [locked, archived] = drawn.flags;
    const [shared, table] = drawn.sharing;
    const ranks = generateNKeysBetween(null, null, 20);
    const ids = [...measures.map((measure) => measure.id), ...planned];
    const entries = listed.flatMap(([which, where, on], i): [string, ProposalEntry][] => {
      if (ids.length === 0 || proposals.length === 0) return [];
      const measureId = ids[which % ids.length];
      const proposalId = proposals[where % proposals.length][0];
      const entry = { proposalId, measureId, order: ranks[i], on };
      return [[entryKey(proposalId, measureId), entry]];
    });
    return {
      info: { plan: { title, workspaceId } },
      measures: Object.fromEntries(measures.map((measure) => [measure.id, measure])),
      proposals: Object.fromEntries(
        proposals.map(([id, name, note], i) => [
          id,
          { id, name, note, order: ranks[i], locked, archived, shared, table },
        ]),
      ),
      entries: Object.fromEntries(entries),
      questions: Object.fromEntries(
        questions.map((question, i) => [question.id, { ...question, order: ranks[i] }]),
      ),
      weights: Object.fromEntries(
        weights.map((weight) => [weightKey(weight.model, weight.surface), weight]),
      ),
      kinds: Object.fromEntries(
        drawn.kinds.map((kind, i) => [kind.id, { ...kind, order: ranks[i] }]),
      ),
      checkpoints: Object.fromEntries(drawn.checkpoints.map((one) => [one.id, one])),
      zones: Object.fromEntries(drawn.zones.map((one) => [one.id, one])),
      ...programmeOfParts(drawn),
      ...workshopOfParts(drawn),
    };
  });
