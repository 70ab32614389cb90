import type { BundledProgramme } from '../bundled-programme.ts';
import type { PlanCollection } from '../plan.ts';
import { checkRecord, keyOfRecord } from './check-record.ts';
import { wordsRule } from './programme-rules.ts';
import { objectRule } from './rule-parts.ts';
import type { ShapeIssue } from './shape.ts';
import { idListRule, idRule } from './text-rules.ts';

/** A parsed programme, or null with the issues that keep it from being one. */
export interface ParsedProgramme {
  readonly programme: BundledProgramme | null;
  readonly issues: readonly ShapeIssue[];
}

const lists = ['goals', 'indicators', 'observations'] as const;
const areaRule = objectRule({
  id: idRule,
  title: wordsRule,
  zones: idListRule,
  note: wordsRule,
});

/**
 * The programme that a workspace's `programme.json` holds, as parsed JSON: `schema` 1, one
 * programme, goals, indicators, observations and reference areas, each as a plan would keep it.
 * Any issue makes it null: a field that is missing, wrong or unknown, a key used twice, an
 * observation of an indicator that is not there. Never throws.
 */
export function parseProgramme(json: unknown): ParsedProgramme {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { programme: null, issues: [{ path: '', reason: 'is not an object' }] };
  }
  const given = json as Readonly<Record<string, unknown>>;
  const issues: ShapeIssue[] = [];
  const say = (path: string, reason: string) => void issues.push({ path, reason });
  if (given['schema'] !== 1) say('schema', 'expected 1');
  record('programme', given['programme'], 'programme', say);
  for (const name of lists) {
    const seen = new Set<string>();
    for (const [at, value] of listIn(given, name, say).entries()) {
      const path = `${name}[${at}]`;
      const key = record(name, value, path, say);
      if (key !== null && seen.has(key)) say(path, `${key} is used twice`);
      if (key !== null) seen.add(key);
    }
  }
  const areas = new Set<unknown>();
  for (const [at, area] of listIn(given, 'areas', say).entries()) {
    const trouble = areaRule(area);
    if (trouble) say(`areas[${at}]`, trouble);
    else areas.add((area as { readonly id: string }).id);
  }
  if (areas.size < listIn(given, 'areas', () => undefined).length && issues.length === 0) {
    say('areas', 'an id is used twice');
  }
  if (issues.length === 0) issues.push(...unknownIndicators(json as BundledProgramme));
  return { programme: issues.length === 0 ? (json as BundledProgramme) : null, issues };
}

type Say = (path: string, reason: string) => void;

function listIn(given: Readonly<Record<string, unknown>>, name: string, say: Say): unknown[] {
  const found = given[name];
  if (Array.isArray(found)) return found;
  say(name, 'is not a list');
  return [];
}

/** The record's key; null after saying what is wrong with it. */
function record(collection: PlanCollection, value: unknown, path: string, say: Say): string | null {
  const fields =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const key = keyOfRecord(collection, fields);
  const trouble = checkRecord(collection, key, value);
  if (trouble) say(`${path}.${trouble.field}`, trouble.why);
  return trouble ? null : key;
}

function unknownIndicators({ goals, indicators, observations }: BundledProgramme): ShapeIssue[] {
  const known = new Set(indicators.map(({ id }) => id));
  const named = [
    ...goals.flatMap(({ indicatorId }, at) =>
      indicatorId === null ? [] : [{ path: `goals[${at}].indicatorId`, id: indicatorId }],
    ),
    ...observations.map(({ indicatorId }, at) => ({
      path: `observations[${at}].indicatorId`,
      id: indicatorId,
    })),
  ];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ path, reason: `${id} is not among the indicators` }));
}
