import { budgetSum } from '../domain/budget-line.ts';
import { goalSurroundings } from '../domain/goal-surroundings.ts';
import { homesInAll } from '../domain/homes-by-tenure.ts';
import type { MeasureId, ZoneId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { statusInYear } from '../domain/measure-in-year.ts';
import { servesWholePlace } from '../domain/measure-zones.ts';
import type { Measure, MeasureStatus } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { ProgrammeInForce } from '../domain/programme-in-force.ts';
import { proposalsInOrder } from '../domain/proposals-in-order.ts';
import { registerMeasures } from '../domain/register-measures.ts';
import { servedZones } from '../domain/served-zones.ts';
import type { Language } from '../text/language.ts';
import { localText } from '../text/local-text.ts';
import { periodText } from '../text/period-text.ts';
import type { Translate } from '../text/translate.ts';
import { wordsIn } from '../text/words-in.ts';
import { goalTitle } from './goal-title.ts';
import { kindWords } from './kind-words.ts';
import { wordedMeasure } from './worded-measure.ts';

/** One measure as a line of the register, in the reader's words. Empty or null: not said. */
export interface RegisterRow {
  /** With its texts as they are read. */
  readonly measure: Measure;
  readonly id: MeasureId;
  readonly title: string;
  readonly kind: string;
  /** As it is, or as it will be when the year that is looked at is over; null: not known for it. */
  readonly status: MeasureStatus | null;
  readonly focusArea: string;
  readonly goals: readonly string[];
  readonly zones: readonly ZoneId[];
  /** The zones in words; `isForAll`: it serves the whole place. */
  readonly zoneNames: readonly string[];
  readonly isForAll: boolean;
  readonly period: string;
  readonly money: number | null;
  readonly homes: number | null;
  readonly responsible: string;
  readonly proposals: readonly string[];
  /** The title of the layer it came with; empty for a person's own. */
  readonly group: string;
}

interface RegisterSituation {
  readonly plan: Plan;
  readonly loaded: LoadedWorkspace;
  readonly programme: ProgrammeInForce;
  readonly year: number | null;
}

/** Every measure of the register as a line, in the register's order. */
export function registerRows(
  { plan, loaded, programme, year }: RegisterSituation,
  t: Translate,
  language: Language,
): readonly RegisterRow[] {
  const zoneNames = new Map(loaded.zones.map(({ id, name }) => [id, name]));
  const known = goalSurroundings(programme, loaded.zones);
  const goalTitles = new Map(
    programme.goals.map((goal) => [goal.id, goalTitle(goal, known, t, language)]),
  );
  const focusAreas = new Map(
    (programme.programme?.focusAreas ?? []).map(({ id, title }) => [id, wordsIn(title, language)]),
  );
  const groups = new Map(
    loaded.workspace.layers.map(({ id, title }) => [id, localText(title, language)]),
  );
  const listed = proposalsByMeasure(plan);
  const all = registerMeasures(plan, loaded.plannedMeasures, programme.programme);
  return all.map((measure) => {
    const shown = wordedMeasure(measure, loaded, language);
    const zones = servedZones(measure, loaded.zones, programme.programme);
    const kind = kindWords(measure, plan.kinds, t);
    return {
      measure: shown,
      id: measure.id,
      title: shown.title || t('measure.untitled', { kind }),
      kind,
      status: year === null ? measure.status : statusInYear(measure, year),
      focusArea:
        measure.focusArea === null
          ? ''
          : (focusAreas.get(measure.focusArea) ?? String(measure.focusArea)),
      goals: measure.goals.map((id) => goalTitles.get(id) ?? String(id)),
      zones,
      zoneNames: zones.map((id) => zoneNames.get(id) ?? String(id)),
      isForAll: servesWholePlace(measure),
      period: periodText(measure.period, t),
      money: budgetSum(measure.budget),
      homes: measure.homes && homesInAll(measure.homes),
      responsible: shown.responsible,
      proposals: listed.get(measure.id) ?? [],
      group: measure.group === null ? '' : (groups.get(measure.group) ?? String(measure.group)),
    };
  });
}

function proposalsByMeasure(plan: Plan): ReadonlyMap<MeasureId, readonly string[]> {
  const order = new Map(proposalsInOrder(plan).map(({ id, name }, at) => [id, { at, name }]));
  const found = new Map<MeasureId, { readonly at: number; readonly name: string }[]>();
  for (const { proposalId, measureId } of Object.values(plan.entries)) {
    const proposal = order.get(proposalId);
    if (!proposal) continue;
    const names = found.get(measureId);
    if (names) names.push(proposal);
    else found.set(measureId, [proposal]);
  }
  return new Map(
    [...found].map(([id, names]) => [
      id,
      names.toSorted((a, b) => a.at - b.at).map(({ name }) => name),
    ]),
  );
}
