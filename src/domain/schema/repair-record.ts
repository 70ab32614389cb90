import { longestContribution } from '../contribution.ts';
import { barrierKinds } from '../coverage-question.ts';
import { isPlaceKind } from '../place.ts';
import { rankAfterAll } from '../rank-after-all.ts';
import type { FieldsOfRecord } from '../plan-step.ts';
import type { PlanCollection } from '../plan.ts';
import { sameValue } from '../same-value.ts';
import { checkTogether } from './check-record.ts';
import { recordRules } from './record-rules.ts';
import { repairGeometry } from './repair-geometry.ts';
import { fittingText, idRule, longestList, longestNote, longestTitle } from './text-rules.ts';

/** A record as the schema wants it with the fields that were put right, or why there is none. */
export type RepairedRecord =
  | { readonly ok: true; readonly record: FieldsOfRecord; readonly repaired: readonly string[] }
  | { readonly ok: false; readonly field: string; readonly why: string };

type Repair = (value: unknown) => unknown;

/** What may be put right, and how. A field that is not here is right or its record is refused. */
const repairs: Readonly<Record<PlanCollection, Readonly<Record<string, Repair | undefined>>>> = {
  info: { title: fitText(longestTitle) },
  measures: {
    title: fitText(longestTitle),
    note: fitText(longestNote),
    geometry: repairGeometry,
    zones: fittingIds,
    status: () => 'idea',
    focusArea: () => null,
    period: () => ({ from: null, to: null }),
    responsible: fitText(longestTitle),
    ownKind: () => null,
    homes: () => null,
    budget: () => [],
    sources: fittingIds,
    statusDates: () => [],
    goals: fittingIds,
    group: () => null,
    partners: fitText(longestTitle),
    origin: fitText(longestTitle),
    links: () => [],
  },
  proposals: {
    name: fitText(longestTitle),
    note: fitText(longestNote),
    order: firstRank,
    locked: () => false,
    archived: () => false,
    shared: () => false,
    table: () => null,
  },
  entries: { order: firstRank, on: () => true },
  // What is asked for and how far stays as it stands: a question must not become another one.
  questions: {
    title: fitText(longestTitle),
    placeKinds: fittingKinds,
    strictlyLarger: () => false,
    publicOnly: () => false,
    openWhen: () => 'any',
    walkingSpeedKmh: () => null,
    barrierKinds: () => barrierKinds,
    stepFree: () => false,
    residentsRule: () => 'area',
    ruleSource: () => 'own',
    order: firstRank,
  },
  weights: {},
  kinds: { name: fitText(longestTitle), note: fitText(longestNote), order: firstRank },
  checkpoints: { name: fitText(longestTitle) },
  zones: { geometry: repairGeometry },
  // A part that is missing is empty; one that is there and wrong costs the programme, so that
  // nothing of it is lost in silence.
  programme: {
    about: whereMissing(''),
    parties: whereMissing([]),
    agreement: whereMissing({ text: '', date: null, reference: '' }),
    focusAreas: whereMissing([]),
    zones: fittingIds,
    roles: whereMissing([]),
    funding: whereMissing([]),
    reporting: whereMissing([]),
    evaluation: whereMissing(''),
    facts: whereMissing([]),
    sources: fittingIds,
    standsAlone: () => true,
  },
  goals: {
    specific: whereMissing(''),
    focusArea: () => null,
    zones: fittingIds,
    measuredIn: () => null,
    accepted: whereMissing({ by: '', on: null }),
    realistic: whereMissing(''),
    note: whereMissing(''),
    // Nobody is known to have decided it.
    illustrative: () => true,
    sources: fittingIds,
    order: firstRank,
  },
  indicators: {
    definition: whereMissing(''),
    decimals: () => 0,
    better: () => 'neither',
    role: () => null,
    focusArea: () => null,
    sources: fittingIds,
    origin: fitText(longestTitle),
    order: firstRank,
  },
  observations: {
    upTo: whereMissing(null),
    note: whereMissing(''),
    sources: fittingIds,
    origin: fitText(longestTitle),
  },
  reportNotes: { text: fitText(longestNote) },
  presentations: {
    text: fitText(longestNote),
    picture: () => '',
    alt: fitText(longestTitle),
    credit: fitText(longestTitle),
  },
  // What people said stays theirs: a text too long is cut, a subject that is wrong costs the card.
  contributions: {
    text: fitText(longestContribution),
    source: () => 'workshop',
    dots: () => 0,
    cell: whereMissing(''),
    token: () => '',
    // Nobody has looked at it.
    state: () => 'new',
    hiddenBecause: fitText(longestTitle),
    theme: fitText(longestTitle),
    answer: fitText(longestNote),
    answeredOn: () => null,
    measures: fittingIds,
  },
  workshop: {
    title: fitText(longestTitle),
    heldOn: () => null,
    notes: fitText(longestNote),
    resetAfterMinutes: () => 0,
    people: () => null,
  },
  steps: {
    order: firstRank,
    title: fitText(longestTitle),
    text: fitText(longestNote),
    question: fitText(longestNote),
    notes: fitText(longestNote),
    minutes: () => 0,
    camera: () => null,
    layers: () => null,
    proposalId: () => null,
    year: () => null,
    chart: () => 'none',
    ballotId: () => null,
  },
  // Who may put how many dots is not guessed: votes were given under that rule.
  ballots: {
    order: firstRank,
    title: fitText(longestTitle),
    counted: () => null,
    open: () => false,
    revealed: () => false,
  },
  votes: {},
  sheets: { name: fitText(20), proposalId: () => null, measures: fittingIds },
};

/**
 * The record of a collection that a value from a file stands for. A field that is missing or
 * wrong is put right where that changes nothing but itself; without an id, a kind or a valid
 * shape there is no record.
 */
export function repairRecord(collection: PlanCollection, value: unknown): RepairedRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, field: '', why: 'not-a-record' };
  }
  const given = value as FieldsOfRecord;
  const rules = recordRules[collection];
  const repaired = Object.keys(given).filter((field) => !Object.hasOwn(rules, field));
  const record: Record<string, unknown> = {};
  for (const [field, rule] of Object.entries(rules)) {
    const found = Object.hasOwn(given, field) ? given[field] : undefined;
    const repair = repairs[collection][field];
    const trouble = rule(found);
    const fitting = trouble && repair ? repair(found) : found;
    const why = trouble && repair ? rule(fitting) : trouble;
    if (why) return { ok: false, field, why };
    if (!sameValue(found, fitting)) repaired.push(field);
    record[field] = fitting;
  }
  // A file that tells where such a home stands is read without the place.
  const apart = checkTogether(collection, record);
  if (apart && collection !== 'measures') return { ok: false, ...apart };
  if (apart) {
    record[apart.field] = null;
    repaired.push(apart.field);
  }
  return { ok: true, record, repaired };
}

/** Only what is not there is put right. */
function whereMissing(empty: unknown): Repair {
  return (value) => (value === undefined ? empty : value);
}

function fitText(longest: number): Repair {
  return (value) => {
    if (typeof value === 'string') return fittingText(value, longest);
    return typeof value === 'number' ? String(value) : '';
  };
}

function fittingIds(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  const ids: readonly unknown[] = value;
  return [...new Set(ids)].filter((id) => idRule(id) === null).slice(0, longestList);
}

/** Every kind where none is given; the known ones where some are. */
function fittingKinds(value: unknown): readonly unknown[] | null {
  if (!Array.isArray(value)) return null;
  const kinds: readonly unknown[] = value;
  return [...new Set(kinds)].filter(isPlaceKind);
}

function firstRank(): string {
  return rankAfterAll([]);
}
