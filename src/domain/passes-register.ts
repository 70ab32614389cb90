import { foldedText } from './folded-text.ts';
import type { ZoneId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { RegisterFilter } from './register-filter.ts';

/**
 * Whether a measure is shown under a filter: it has to pass every part of it, and a part by any of
 * what is chosen there. `zonesOf` gives the zones it serves (see `measureZones`); with none it is
 * found under `none`. Letters are compared without case and marks.
 */
export function passesRegister(
  measure: Measure,
  filter: RegisterFilter,
  zonesOf: (measure: Measure) => readonly ZoneId[],
): boolean {
  const { statuses, focusAreas, goals, zones, groups, text, only } = filter;
  return (
    (only === null || only.has(measure.id)) &&
    passes(statuses, [measure.status]) &&
    passes(focusAreas, measure.focusArea === null ? [] : [measure.focusArea]) &&
    passes(goals, measure.goals) &&
    passes(groups, measure.group === null ? [] : [measure.group]) &&
    (zones.length === 0 || passes(zones, zonesOf(measure))) &&
    holdsWords(measure, text)
  );
}

/** Whether a filter lets every measure through. */
export function filtersNothing(filter: RegisterFilter): boolean {
  const { text, only, ...lists } = filter;
  return (
    text.trim() === '' &&
    only === null &&
    Object.values(lists).every((list: readonly string[]) => list.length === 0)
  );
}

function passes<Id extends string>(chosen: readonly (Id | 'none')[], has: readonly Id[]): boolean {
  if (chosen.length === 0) return true;
  return has.length === 0 ? chosen.includes('none') : has.some((id) => chosen.includes(id));
}

/** Every word that is asked for stands somewhere in what is written of the measure. */
function holdsWords(measure: Measure, text: string): boolean {
  const asked = foldedText(text).split(/\s+/u).filter(Boolean);
  if (asked.length === 0) return true;
  const { title, note, responsible, partners, origin } = measure;
  const written = foldedText([title, note, responsible, partners, origin].join('\n'));
  return asked.every((word) => written.includes(word));
}
