import type { IndicatorId, ZoneId } from '../domain/ids.ts';
import { observationKey, type Observation } from '../domain/indicator.ts';
import type { Outcome } from '../domain/outcome.ts';
import { markEvidence } from '../domain/statistics/parse-amount.ts';
import type { DecimalMark } from '../domain/statistics/stat-table.ts';
import { typedObservation } from '../domain/typed-observation.ts';
import { appStore } from '../state/app-store.ts';
import { selectProgramme } from '../state/select-programme.ts';
import { currentLanguage } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { announce } from './announce.ts';
import { sayRefused } from './say-refused.ts';
import { notify } from './notify.ts';
import { putObservations } from './put-observations.ts';
import { removeObservations } from './remove-observations.ts';

/** Which value: of what, where and when. */
export interface ValuePlace {
  readonly indicatorId: IndicatorId;
  readonly zoneId: ZoneId;
  readonly year: number;
}

type Told = Partial<Pick<Observation, 'value' | 'upTo' | 'status' | 'note' | 'origin'>>;

/**
 * Says something of a value. Where it was the workspace's, the plan's own takes its place, and is no
 * longer what the workspace's source says. Refused: `value-first` for a status that needs a value.
 */
export function setValue(place: ValuePlace, told: Told): Outcome {
  const next = changed(place, told);
  const needsValue = next.status !== 'suppressed' && next.status !== 'missing';
  if (needsValue && next.value === null) {
    sayRefused('value-first');
    return { ok: false, reason: 'value-first' };
  }
  const done = putObservations({ observations: [next], words: titleOf(place.indicatorId) });
  return done.ok ? { ok: true, value: undefined } : done;
}

/** Takes what was typed for a value. Refused: `value-not-read` (values: text). */
export function typeValue(place: ValuePlace, text: string): Outcome {
  const typed = typedObservation(text, usualMark());
  if (typed === 'clear') return clearValue(place);
  if (typed !== null) return setValue(place, typed);
  sayRefused('value-not-read', { text });
  return { ok: false, reason: 'value-not-read', values: { text } };
}

/** Takes the plan's own value away; where the workspace has one, it stands again. */
export function clearValue({ indicatorId, zoneId, year }: ValuePlace): Outcome {
  const key = observationKey(indicatorId, zoneId, year);
  return removeObservations([key], titleOf(indicatorId));
}

/**
 * Puts a block of a spreadsheet into the table from a place on, in one step: `places` are the rows
 * below it and the years beside it. What lies outside them or is no value is counted and told.
 */
export function pasteValues(text: string, places: readonly (readonly ValuePlace[])[]): Outcome {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cells = lines.map((line) => line.split('\t'));
  const { decimal, isUnsure } = markOf(cells.flat());
  const observations: Observation[] = [];
  let left = 0;
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const typed = typedObservation(cell, decimal);
      if (typed === 'clear') continue;
      const place = places[row]?.[column];
      if (typed === null || !place) left += 1;
      else observations.push(changed(place, typed));
    }
  }
  const [first] = observations;
  if (!first) {
    sayRefused('nothing-pasted');
    return { ok: false, reason: 'nothing-pasted' };
  }
  const done = putObservations({ observations, words: titleOf(first.indicatorId) });
  if (!done.ok) return done;
  const values = { kept: observations.length, left, mark: decimal };
  const key = isUnsure ? 'notice.valuesPastedUnsure' : 'notice.valuesPasted';
  notify({ tone: isUnsure ? 'warning' : 'info', key, values, offersUndo: true });
  announce(key, values);
  return { ok: true, value: undefined };
}

/** The mark that the cells are evidence of; the language's where there is none. */
function markOf(cells: readonly string[]): { decimal: DecimalMark; isUnsure: boolean } {
  const evidence = cells.map(markEvidence);
  const [commas, points] = [',', '.'].map((mark) => evidence.filter((one) => one === mark).length);
  if (commas !== points) return { decimal: commas > points ? ',' : '.', isUnsure: false };
  return { decimal: usualMark(), isUnsure: commas > 0 || evidence.includes('unsure') };
}

function usualMark(): DecimalMark {
  return currentLanguage() === 'en' ? '.' : ',';
}

function changed(place: ValuePlace, told: Told): Observation {
  const state = appStore.getState();
  const key = observationKey(place.indicatorId, place.zoneId, place.year);
  const own = Object.hasOwn(state.document.plan.observations, key)
    ? state.document.plan.observations[key]
    : null;
  const before = own ?? selectProgramme(state).observations.get(key);
  const isOther = 'value' in told || 'upTo' in told || 'status' in told;
  const base = {
    ...place,
    value: before?.value ?? null,
    upTo: before?.upTo ?? null,
    status: before?.status ?? 'measured',
    // A note and a source are of the value they were written for.
    note: own || !isOther ? (before?.note ?? '') : '',
    sources: own || !isOther ? (before?.sources ?? []) : [],
    origin: own || !isOther ? (before?.origin ?? '') : '',
  } satisfies Observation;
  const next: Observation = { ...base, ...told };
  const isNothing = next.status === 'suppressed' || next.status === 'missing';
  return isNothing ? { ...next, value: null, upTo: null } : next;
}

function titleOf(id: IndicatorId): string {
  const found = selectProgramme(appStore.getState()).indicators.find((one) => one.id === id);
  return found ? wordsIn(found.title, currentLanguage()) : '';
}
