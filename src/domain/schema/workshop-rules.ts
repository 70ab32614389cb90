import type { Ballot, Vote } from '../ballot.ts';
import {
  contributionKinds,
  contributionSources,
  contributionStates,
  longestContribution,
  type Contribution,
} from '../contribution.ts';
import type { PaperSheet } from '../paper-sheet.ts';
import type { Presentation } from '../presentation.ts';
import type { Workshop } from '../workshop.ts';
import { stepCharts, type WorkshopStep } from '../workshop-step.ts';
import { dateRule } from './date-rule.ts';
import { momentRule } from './moment-rule.ts';
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

const title = textRule(longestTitle);
const note = textRule(longestNote);

/** A picture of 300 kB as it stands in a `data:` address. */
const longestPicture = 410_000;

/** A `data:` address of a picture that nothing can run in, or no picture. */
const pictureRule: FieldRule = (value) => {
  const trouble = textRule(longestPicture)(value);
  if (trouble) return trouble;
  const isPicture = /^(data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/]+=*)?$/.test(String(value));
  return isPicture ? null : 'picture';
};

const longitude = numberRule(-180, 180);
const latitude = numberRule(-90, 90);

const positionRule: FieldRule = (value) => {
  if (!Array.isArray(value) || value.length !== 2) return 'position';
  const [lng, lat] = value as readonly unknown[];
  return longitude(lng) ?? latitude(lat);
};

// A slash would make two pairs of names share one key.
const plainIdRule: FieldRule = (value) =>
  idRule(value) ?? (String(value).includes('/') ? 'bad-id' : null);

const subjectRules: Readonly<Record<string, FieldRule>> = {
  place: objectRule({ type: wordRule(['place'], 'subject'), at: positionRule }),
  zone: objectRule({ type: wordRule(['zone'], 'subject'), zoneId: idRule }),
  measure: objectRule({ type: wordRule(['measure'], 'subject'), measureId: idRule }),
  everywhere: objectRule({ type: wordRule(['everywhere'], 'subject') }),
};

const subjectRule: FieldRule = (value) => {
  const type: unknown = typeof value === 'object' && value ? Reflect.get(value, 'type') : null;
  return typeof type === 'string' && Object.hasOwn(subjectRules, type)
    ? subjectRules[type](value)
    : 'subject';
};

/** More dots than any room has people. */
export const mostDots = 10_000;
const mostChoices = 100;

export const presentationRules = {
  measureId: idRule,
  text: note,
  picture: pictureRule,
  alt: title,
  credit: title,
} satisfies Record<keyof Presentation, FieldRule>;

export const contributionRules = {
  id: idRule,
  kind: wordRule(contributionKinds, 'contribution-kind'),
  text: textRule(longestContribution),
  about: subjectRule,
  madeOn: dateRule,
  source: wordRule(contributionSources, 'contribution-source'),
  dots: wholeRule(0, mostDots),
  cell: textRule(40),
  token: textRule(100),
  state: wordRule(contributionStates, 'contribution-state'),
  hiddenBecause: title,
  theme: title,
  answer: note,
  answeredOn: orNullRule(dateRule),
  measures: idListRule,
} satisfies Record<keyof Contribution, FieldRule>;

export const workshopRules = {
  title,
  heldOn: orNullRule(dateRule),
  notes: note,
  resetAfterMinutes: wholeRule(0, 600),
  people: orNullRule(wholeRule(1, mostDots)),
} satisfies Record<keyof Workshop, FieldRule>;

export const stepRules = {
  id: idRule,
  order: orderRule,
  title,
  text: note,
  question: note,
  notes: note,
  minutes: wholeRule(0, 600),
  camera: orNullRule(objectRule({ centre: positionRule, zoom: numberRule(0, 24) })),
  layers: orNullRule(idListRule),
  proposalId: orNullRule(idRule),
  year: orNullRule(yearRule),
  chart: wordRule(stepCharts, 'step-chart'),
  ballotId: orNullRule(idRule),
} satisfies Record<keyof WorkshopStep, FieldRule>;

export const ballotRules = {
  id: plainIdRule,
  order: orderRule,
  title,
  choices: recordListRule(
    objectRule({ id: plainIdRule, label: title, proposalId: orNullRule(idRule) }),
    mostChoices,
  ),
  voters: wordRule(['person', 'table'], 'voters'),
  dots: wholeRule(1, 100),
  mostOnOne: wholeRule(0, 100),
  counted: orNullRule(wholeRule(1, mostDots)),
  open: flagRule,
  revealed: flagRule,
} satisfies Record<keyof Ballot, FieldRule>;

export const voteRules = {
  ballotId: plainIdRule,
  voter: wholeRule(1, mostDots),
  choiceId: plainIdRule,
  dots: wholeRule(0, 100),
} satisfies Record<keyof Vote, FieldRule>;

export const sheetRules = {
  id: idRule,
  name: textRule(20),
  madeAt: momentRule,
  paper: wordRule(['a4', 'a3'], 'paper'),
  landscape: flagRule,
  scale: wholeRule(100, 1_000_000),
  centre: positionRule,
  columns: wholeRule(1, 26),
  rows: wholeRule(1, 99),
  cellMillimeters: numberRule(5, 500),
  proposalId: orNullRule(idRule),
  measures: listRule(idRule, 1_000),
} satisfies Record<keyof PaperSheet, FieldRule>;
