import { measureKinds } from '../measure-kind.ts';
import type { FactorWeight } from '../factor-weight.ts';
import type { Checkpoint } from '../checkpoint.ts';
import { tenures } from '../homes-by-tenure.ts';
import type { Measure, MeasureStatus } from '../measure.ts';
import type { OwnKind } from '../own-kind.ts';
import type { Plan, PlanCollection, PlanInfo } from '../plan.ts';
import type { Proposal, ProposalEntry } from '../proposal.ts';
import type { RedrawnZone } from '../redrawn-zone.ts';
import { reportParts, type ReportNote } from '../report-note.ts';
import { geometryRule } from './geometry-rule.ts';
import { dateRule } from './date-rule.ts';
import { momentRule } from './moment-rule.ts';
import { orderRule } from './order-rule.ts';
import { goalRules, indicatorRules, observationRules, programmeRules } from './programme-rules.ts';
import { questionRules } from './question-rules.ts';
import {
  flagRule,
  listRule,
  objectRule,
  orNullRule,
  wholeRule,
  wordRule,
  yearRule,
} from './rule-parts.ts';
import { idListRule, idRule, longestNote, longestTitle, textRule } from './text-rules.ts';
import type { FieldRule } from './text-rules.ts';
import {
  ballotRules,
  contributionRules,
  presentationRules,
  sheetRules,
  stepRules,
  voteRules,
  workshopRules,
} from './workshop-rules.ts';

const kindIds: ReadonlySet<unknown> = new Set(measureKinds.map((kind) => kind.id));

/** Every status a measure can have, in the order of its life. */
export const measureStatuses: readonly MeasureStatus[] = [
  'idea',
  'proposed',
  'adopted',
  'under-way',
  'done',
  'dropped',
];

const title = textRule(longestTitle);
const note = textRule(longestNote);

/** First and last year, each a calendar year or null, in that order. */
const periodRule: FieldRule = (value) => {
  if (typeof value !== 'object' || value === null) return 'period';
  const { from, to, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0 || !isYear(from) || !isYear(to)) return 'period';
  return from !== null && to !== null && from > to ? 'period-reversed' : null;
};

function isYear(value: unknown): value is number | null {
  if (value === null) return true;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9999;
}

const kindRule: FieldRule = (value) => (kindIds.has(value) ? null : 'unknown-kind');

/** Dwellings by tenure, each a whole number of 0 or more; null: not said. */
const homesRule: FieldRule = (value) => {
  if (value === null) return null;
  if (typeof value !== 'object') return 'homes';
  const given = value as Record<string, unknown>;
  const known: readonly string[] = tenures;
  const fits =
    Object.keys(given).length === known.length &&
    known.every((tenure) => isCount(given[tenure], mostHomes));
  return fits ? null : 'homes';
};

const mostHomes = 1_000_000;
const mostAmount = 1e15;
const mostBudgetLines = 500;

function isCount(value: unknown, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

const budgetRule: FieldRule = (value) => {
  if (!Array.isArray(value) || value.length > mostBudgetLines) return 'budget';
  return value.every(isBudgetLine) ? null : 'budget';
};

function isBudgetLine(line: unknown): boolean {
  if (typeof line !== 'object' || line === null) return false;
  const { financier, year, amount, ...rest } = line as Record<string, unknown>;
  return (
    Object.keys(rest).length === 0 &&
    title(financier) === null &&
    isYear(year) &&
    typeof amount === 'number' &&
    Math.abs(amount) <= mostAmount
  );
}

const statusRule: FieldRule = (value) =>
  (measureStatuses as readonly unknown[]).includes(value) ? null : 'status';

const mostStatusDates = 100;
const mostLinks = 100;

const webAddress: FieldRule = (value) =>
  note(value) ?? (/^https?:\/\/\S+$/i.test(String(value)) ? null : 'web-address');

const measureRules = {
  id: idRule,
  kind: kindRule,
  ownKind: (value) => (value === null ? null : idRule(value)),
  title,
  note,
  geometry: geometryRule,
  zones: idListRule,
  status: statusRule,
  statusDates: listRule(objectRule({ status: statusRule, on: dateRule }), mostStatusDates),
  focusArea: (value) => (value === null ? null : idRule(value)),
  goals: idListRule,
  group: (value) => (value === null ? null : idRule(value)),
  period: periodRule,
  responsible: title,
  partners: title,
  origin: title,
  links: listRule(objectRule({ title, url: webAddress }), mostLinks),
  homes: homesRule,
  budget: budgetRule,
  sources: idListRule,
} satisfies Record<keyof Measure, FieldRule>;

const proposalRules = {
  // A slash would make two pairs of ids share one entry key.
  id: (value) => idRule(value) ?? (String(value).includes('/') ? 'bad-id' : null),
  name: title,
  note,
  order: orderRule,
  locked: flagRule,
  archived: flagRule,
  shared: flagRule,
  table: orNullRule(wholeRule(1, 999)),
} satisfies Record<keyof Proposal, FieldRule>;

const entryRules = {
  proposalId: idRule,
  measureId: idRule,
  order: orderRule,
  on: flagRule,
} satisfies Record<keyof ProposalEntry, FieldRule>;

/** More than any table gives a surface, so that a slip of a decimal does not pass. */
const mostWeight = 10;

const weightRules = {
  // A slash would make two pairs of names share one key.
  model: (value) => idRule(value) ?? (String(value).includes('/') ? 'bad-id' : null),
  surface: idRule,
  weight: (value) =>
    typeof value === 'number' && value >= 0 && value <= mostWeight ? null : 'number-range',
} satisfies Record<keyof FactorWeight, FieldRule>;

const kindRules = {
  id: idRule,
  name: title,
  like: kindRule,
  note,
  order: orderRule,
} satisfies Record<keyof OwnKind, FieldRule>;

/** A plan of ten thousand measures fits; more is a mistake. */
export const longestContent = 64_000_000;

const checkpointRules = {
  id: idRule,
  name: title,
  madeAt: momentRule,
  content: (value) =>
    typeof value === 'string' && value.length <= longestContent ? null : 'content',
} satisfies Record<keyof Checkpoint, FieldRule>;

/** A zone is an area, and always drawn. */
const zoneGeometryRule: FieldRule = (value) => {
  if (typeof value !== 'object' || value === null) return 'geometry-shape';
  const type: unknown = Reflect.get(value, 'type');
  return type === 'Polygon' || type === 'MultiPolygon' ? geometryRule(value) : 'geometry-type';
};

const zoneRules = {
  id: idRule,
  geometry: zoneGeometryRule,
} satisfies Record<keyof RedrawnZone, FieldRule>;

const reportNoteRules = {
  year: yearRule,
  part: wordRule(reportParts, 'report-part'),
  text: note,
} satisfies Record<keyof ReportNote, FieldRule>;

const infoRules = {
  title,
  workspaceId: idRule,
} satisfies Record<keyof PlanInfo, FieldRule>;

/** What each field of each collection's records must be. Every field is required. */
export const recordRules: Readonly<Record<PlanCollection, Readonly<Record<string, FieldRule>>>> = {
  info: infoRules,
  measures: measureRules,
  proposals: proposalRules,
  entries: entryRules,
  questions: questionRules,
  weights: weightRules,
  kinds: kindRules,
  checkpoints: checkpointRules,
  zones: zoneRules,
  programme: programmeRules,
  goals: goalRules,
  indicators: indicatorRules,
  observations: observationRules,
  reportNotes: reportNoteRules,
  presentations: presentationRules,
  contributions: contributionRules,
  workshop: workshopRules,
  steps: stepRules,
  ballots: ballotRules,
  votes: voteRules,
  sheets: sheetRules,
} satisfies Record<keyof Plan, Record<string, FieldRule>>;

/** The collections of a plan. */
export const planCollections = Object.keys(recordRules) as readonly PlanCollection[];
