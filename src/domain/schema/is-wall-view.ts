import { emptyPlan } from '../empty-plan.ts';
import type { WorkspaceId } from '../ids.ts';
import { tablesOf } from '../plan-tables.ts';
import type { Plan, PlanCollection } from '../plan.ts';
import type { WallCamera, WallView } from '../wall-frame.ts';
import { checkRecord } from './check-record.ts';
import { questionRules } from './question-rules.ts';
import { planCollections } from './record-rules.ts';
import {
  flagRule,
  numberRule,
  objectRule,
  orNullRule,
  recordListRule,
  wholeRule,
  wordRule,
  yearRule,
} from './rule-parts.ts';
import { idListRule, idRule, longestTitle, textRule, type FieldRule } from './text-rules.ts';
import { mostDots, stepRules, workshopRules } from './workshop-rules.ts';

/** What the wall is given of a plan; of every other collection it is given nothing. */
const publicCollections: ReadonlySet<PlanCollection> = new Set([
  'info',
  'measures',
  'proposals',
  'entries',
  'kinds',
  'programme',
  'presentations',
  'contributions',
]);

/** More records than any plan that was drawn; beyond it the window would stand still. */
const mostRecords = 100_000;
const mostChoices = 100;
const mostAllDots = mostDots * 100;
/** A date of the year 9999, in milliseconds: beyond it no clock runs. */
const lastMoment = 253_402_300_799_999;
const longestTimer = 600 * 60_000;

const timerRules: Readonly<Record<string, FieldRule>> = {
  none: objectRule({ state: wordRule(['none'], 'timer') }),
  running: objectRule({
    state: wordRule(['running'], 'timer'),
    endsAt: numberRule(0, lastMoment),
    minutes: numberRule(0, 600),
  }),
  paused: objectRule({
    state: wordRule(['paused'], 'timer'),
    leftMilliseconds: numberRule(-lastMoment, longestTimer),
    minutes: numberRule(0, 600),
  }),
};

const timerRule: FieldRule = (value) => {
  const state: unknown = typeof value === 'object' && value ? Reflect.get(value, 'state') : null;
  return typeof state === 'string' && Object.hasOwn(timerRules, state)
    ? timerRules[state](value)
    : 'timer';
};

const resultRule = objectRule({
  ballotId: idRule,
  title: textRule(longestTitle),
  choices: recordListRule(
    objectRule({
      id: idRule,
      label: textRule(longestTitle),
      proposalId: orNullRule(idRule),
      dots: wholeRule(0, mostAllDots),
      voters: orNullRule(wholeRule(0, mostDots)),
    }),
    mostChoices,
  ),
  dots: wholeRule(0, mostAllDots * mostChoices),
  voters: wholeRule(0, mostDots),
});

const { order: _, ...questionFields } = questionRules;

const viewFields = {
  workspaceId: idRule,
  language: wordRule(['nb', 'nn', 'sv', 'en'], 'language'),
  step: orNullRule(objectRule({ number: wholeRule(1, 10_000), of: wholeRule(1, 10_000) })),
  words: objectRule({
    title: stepRules.title,
    text: stepRules.text,
    question: stepRules.question,
  }),
  camera: stepRules.camera,
  layers: stepRules.layers,
  proposalId: stepRules.proposalId,
  year: orNullRule(yearRule),
  question: objectRule(questionFields),
  chart: stepRules.chart,
  result: orNullRule(resultRule),
  numbered: idListRule,
  timer: timerRule,
  isBlack: flagRule,
  resetAfterMinutes: workshopRules.resetAfterMinutes,
} satisfies Record<keyof WallView, FieldRule>;

const viewRule = objectRule(viewFields);

/** Whether a value is a wall's view of a place: every field there, right, and no other. */
export function isWallView(value: unknown): value is WallView {
  return viewRule(value) === null;
}

/** Whether a value is where a map looks, WGS 84. */
export function isWallCamera(value: unknown): value is WallCamera {
  return value !== null && stepRules.camera(value) === null;
}

/**
 * Whether a value is a plan that everybody may see: every record right, every collection that
 * `publicPlan` gives nothing of empty, every proposal a shared one, every contribution one that is
 * shown and that nobody could take back with it.
 */
export function isPublicPlan(value: unknown, workspaceId: WorkspaceId): value is Plan {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.keys(value).some((key) => !Object.hasOwn(known, key))) return false;
  if (!planCollections.every((collection) => isTable(Reflect.get(value, collection)))) return false;
  const tables = tablesOf(value as Plan);
  let left = mostRecords;
  for (const collection of planCollections) {
    const records = Object.entries(tables[collection]);
    left -= records.length;
    if (left < 0 || (records.length > 0 && !publicCollections.has(collection))) return false;
    if (records.some(([key, record]) => checkRecord(collection, key, record) !== null))
      return false;
  }
  const plan = value as Plan;
  return (
    Object.hasOwn(plan.info, 'plan') &&
    plan.info.plan.workspaceId === workspaceId &&
    Object.values(plan.proposals).every(({ shared, note }) => shared && note === '') &&
    Object.values(plan.contributions).every(
      ({ state, token, hiddenBecause }) =>
        state === 'shown' && token === '' && hiddenBecause === '',
    )
  );
}

const known = emptyPlan('' as WorkspaceId);

function isTable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
