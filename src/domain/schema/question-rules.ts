import {
  barrierKinds,
  mostDistanceMeters,
  type CountedGroup,
  type OpenWhen,
  type ReachModel,
  type ResidentsRule,
  type RuleSource,
  type TargetKind,
} from '../coverage-question.ts';
import { isPlaceKind } from '../place.ts';
import type { SavedQuestion } from '../saved-question.ts';
import { orderRule } from './order-rule.ts';
import { idRule, longestTitle, textRule, type FieldRule } from './text-rules.ts';

const targetKinds = {
  'meeting-place': true,
  'green-area': true,
  'walking-route': true,
} satisfies Record<TargetKind, true>;

const reachModels = { straight: true, barriers: true, network: true } satisfies Record<
  ReachModel,
  true
>;

const openTimes = {
  any: true,
  always: true,
  'weekday-evening': true,
  weekend: true,
} satisfies Record<OpenWhen, true>;

const countedGroups = {
  residents: true,
  children: true,
  elderly: true,
  dwellings: true,
} satisfies Record<CountedGroup, true>;

const residentsRules = { area: true, point: true } satisfies Record<ResidentsRule, true>;

const ruleSources = {
  'ssb-play': true,
  'ssb-hiking': true,
  scb: true,
  'stockholm-oasis': true,
  who: true,
  'three-thirty-300': true,
  'natural-england': true,
  'play-distance': true,
  programme: true,
  own: true,
} satisfies Record<RuleSource, true>;

/** Slower than anybody walks, and faster than anybody runs: a slip of the hand, not a speed. */
const speeds = { least: 0.5, most: 20 };

/** The largest country has less; more is a slip. */
const mostAreaSquareMeters = 1e13;

/** What each field of a kept question must be. Every field is required. */
export const questionRules = {
  id: idRule,
  title: textRule(longestTitle),
  targetKind: wordOf(targetKinds),
  placeKinds: (value) => (value === null ? null : listOf(isPlaceKind)(value)),
  minAreaSquareMeters: numberWithin(0, mostAreaSquareMeters),
  strictlyLarger: flagRule,
  publicOnly: flagRule,
  openWhen: wordOf(openTimes),
  distanceMeters: numberWithin(1, mostDistanceMeters),
  walkingSpeedKmh: (value) =>
    value === null ? null : numberWithin(speeds.least, speeds.most)(value),
  reach: wordOf(reachModels),
  barrierKinds: listOf((value) => barrierKinds.some((kind) => kind === value)),
  stepFree: flagRule,
  counts: wordOf(countedGroups),
  residentsRule: wordOf(residentsRules),
  ruleSource: wordOf(ruleSources),
  order: orderRule,
} satisfies Record<keyof SavedQuestion, FieldRule>;

function wordOf(words: Readonly<Record<string, true>>): FieldRule {
  return (value) => (typeof value === 'string' && Object.hasOwn(words, value) ? null : 'word');
}

function flagRule(value: unknown): string | null {
  return typeof value === 'boolean' ? null : 'not-on-or-off';
}

function numberWithin(least: number, most: number): FieldRule {
  return (value) =>
    typeof value === 'number' && value >= least && value <= most ? null : 'number-range';
}

/** A list of known words, none twice and at least one: a list of nothing asks for nothing. */
function listOf(isWord: (value: unknown) => boolean): FieldRule {
  return (value) => {
    if (!Array.isArray(value)) return 'not-a-list';
    const items: readonly unknown[] = value;
    if (items.length === 0) return 'list-empty';
    if (new Set(items).size !== items.length) return 'id-twice';
    return items.every(isWord) ? null : 'word';
  };
}
