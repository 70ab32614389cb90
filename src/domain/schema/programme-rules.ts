import type { FocusArea } from '../focus-area.ts';
import type { Goal } from '../goal.ts';
import type { Indicator, Observation } from '../indicator.ts';
import type { Programme, ProgrammeFact, ProgrammeFunding, ProgrammeRole } from '../programme.ts';
import type { ReportingRule } from '../reporting-rule.ts';
import { dateRule } from './date-rule.ts';
import { orderRule } from './order-rule.ts';
import {
  flagRule,
  listRule,
  numberRule,
  objectRule,
  orNullRule,
  recordListRule,
  wholeRule,
  wordRule,
  yearRule,
} from './rule-parts.ts';
import { idListRule, idRule, longestNote, longestTitle, textRule } from './text-rules.ts';
import type { FieldRule } from './text-rules.ts';

type RulesOf<Record_> = Readonly<Record<keyof Record_ & string, FieldRule>>;

const mostItems = 500;
const largest = 1e15;
const title = textRule(longestTitle);

/** One text, or the same in the four languages of the interface. */
export const wordsRule: FieldRule = (value) =>
  typeof value === 'string' ? text(value) : inFour(value);
const text = textRule(longestNote);
const inFour = objectRule({ nb: text, nn: text, sv: text, en: text });

const amount = numberRule(-largest, largest);
const yearOrNull = orNullRule(yearRule);

/** Years that do not end before they begin. */
function reversed(value: unknown): string | null {
  const { from, to } = value as { readonly from: number | null; readonly to: number | null };
  return from !== null && to !== null && from > to ? 'period-reversed' : null;
}

const focusArea: FieldRule = objectRule({
  id: idRule,
  title: wordsRule,
  about: wordsRule,
  sources: idListRule,
} satisfies RulesOf<FocusArea>);

const role: FieldRule = objectRule({
  id: idRule,
  name: wordsRule,
  does: wordsRule,
  sources: idListRule,
} satisfies RulesOf<ProgrammeRole>);

const fundingFields = objectRule({
  id: idRule,
  financier: wordsRule,
  amount: orNullRule(amount),
  from: yearOrNull,
  to: yearOrNull,
  note: wordsRule,
  sources: idListRule,
} satisfies RulesOf<ProgrammeFunding>);
const funding: FieldRule = (value) => fundingFields(value) ?? reversed(value);

const fact: FieldRule = objectRule({
  id: idRule,
  text: wordsRule,
  sources: idListRule,
} satisfies RulesOf<ProgrammeFact>);

const yearly = objectRule({
  every: wordRule(['year'], 'due'),
  month: wholeRule(1, 12),
  day: wholeRule(1, 31),
  from: yearOrNull,
  to: yearOrNull,
});
const once = objectRule({ every: wordRule(['once'], 'due'), on: dateRule });
const open = objectRule({ every: wordRule(['open'], 'due'), when: wordsRule });

/** A day of the year is one that every year has, or the last of February. */
const due: FieldRule = (value) => {
  const every: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'every') : null;
  if (every === 'once') return once(value);
  if (every === 'open') return open(value);
  const trouble = yearly(value);
  if (trouble) return trouble;
  const { month, day } = value as { readonly month: number; readonly day: number };
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return day > longest ? 'date' : reversed(value);
};

const reporting: FieldRule = objectRule({
  id: idRule,
  what: wordsRule,
  to: wordsRule,
  by: wordsRule,
  due,
  sources: idListRule,
} satisfies RulesOf<ReportingRule>);

const periodFields = objectRule({
  from: yearOrNull,
  to: yearOrNull,
  mayBeExtended: flagRule,
  extendedTo: yearOrNull,
  note: wordsRule,
} satisfies RulesOf<Programme['period']>);
const period: FieldRule = (value) => {
  const trouble = periodFields(value) ?? reversed(value);
  if (trouble) return trouble;
  const { to, extendedTo } = value as Programme['period'];
  return to !== null && extendedTo !== null && extendedTo < to ? 'period-reversed' : null;
};

export const programmeRules = {
  title: wordsRule,
  about: wordsRule,
  parties: listRule(wordsRule, mostItems),
  agreement: objectRule({
    text: wordsRule,
    date: orNullRule(dateRule),
    reference: title,
  } satisfies RulesOf<Programme['agreement']>),
  period,
  focusAreas: recordListRule(focusArea, mostItems),
  zones: idListRule,
  roles: recordListRule(role, mostItems),
  funding: recordListRule(funding, mostItems),
  reporting: recordListRule(reporting, mostItems),
  evaluation: wordsRule,
  facts: recordListRule(fact, mostItems),
  sources: idListRule,
  standsAlone: flagRule,
} satisfies RulesOf<Programme>;

/** A slash would make two sets of ids share one key of an observation. */
const plainId: FieldRule = (value) =>
  idRule(value) ?? (String(value).includes('/') ? 'bad-id' : null);

export const goalRules = {
  id: idRule,
  title: wordsRule,
  specific: wordsRule,
  focusArea: orNullRule(idRule),
  zones: idListRule,
  indicatorId: orNullRule(plainId),
  measuredIn: orNullRule(plainId),
  baseline: orNullRule(objectRule({ year: yearOrNull, value: amount })),
  target: orNullRule(amount),
  accepted: objectRule({ by: wordsRule, on: orNullRule(dateRule) }),
  realistic: wordsRule,
  deadline: orNullRule(dateRule),
  note: wordsRule,
  illustrative: flagRule,
  sources: idListRule,
  order: orderRule,
} satisfies RulesOf<Goal>;

export const indicatorRules = {
  id: plainId,
  title: wordsRule,
  definition: wordsRule,
  unit: wordsRule,
  decimals: wholeRule(0, 6),
  better: wordRule(['up', 'down', 'neither'], 'better'),
  role: orNullRule(wordRule(['municipal-homes', 'all-homes', 'residents'], 'role')),
  breaks: listRule(objectRule({ year: yearRule, why: wordsRule }), mostItems),
  focusArea: orNullRule(idRule),
  sources: idListRule,
  origin: title,
  order: orderRule,
} satisfies RulesOf<Indicator>;

export const observationRules = {
  indicatorId: plainId,
  zoneId: plainId,
  year: yearRule,
  value: orNullRule(amount),
  upTo: orNullRule(amount),
  status: wordRule(
    ['measured', 'estimated', 'illustrative', 'suppressed', 'missing'],
    'observation-status',
  ),
  note: wordsRule,
  sources: idListRule,
  origin: title,
} satisfies RulesOf<Observation>;
