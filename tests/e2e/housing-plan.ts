import { observationKey, type Observation } from '../../src/domain/indicator.ts';
import type { HomesByTenure } from '../../src/domain/homes-by-tenure.ts';
import { applyPatch } from '../../src/domain/apply-patch.ts';
import { addMeasure } from '../../src/domain/edits/add-measure.ts';
import { emptyPlan, firstProposalId } from '../../src/domain/empty-plan.ts';
import type { IndicatorId, MeasureId, WorkspaceId, ZoneId } from '../../src/domain/ids.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { writePlan } from '../../src/files/write-plan.ts';
import type { ChosenFile } from './street-grid.ts';

/** Homes of a zone as somebody has entered them. */
export interface EnteredHomes {
  readonly zoneId: string;
  readonly municipal: number;
  readonly all: number;
  readonly year?: number;
}

/** Homes that are drawn in proposal A. */
export interface DrawnHomes {
  readonly title: string;
  readonly geometry: MeasureGeometry;
  readonly homes: HomesByTenure;
}

/** A plan file for Trondheim with homes entered for zones, and homes drawn in proposal A. */
export function planFileWithHomes(
  entered: readonly EnteredHomes[],
  drawn: readonly DrawnHomes[],
): ChosenFile {
  let plan: Plan = emptyPlan('trondheim' as WorkspaceId);
  for (const [index, { homes, ...shape }] of drawn.entries()) {
    const id = `homes-${index}` as MeasureId;
    const patch = addMeasure(plan, {
      id,
      proposalId: firstProposalId,
      kind: 'housing',
      ...shape,
    });
    if (!patch.ok) throw new Error(`The plan refuses it: ${patch.reason}`);
    const applied = applyPatch(plan, patch.value);
    if (!applied.ok) throw new Error(`The plan refuses it: ${applied.reason}`);
    plan = applied.value.plan;
    const measure = { ...plan.measures[id], homes };
    plan = { ...plan, measures: { ...plan.measures, [id]: measure } };
  }
  const observations = entered.flatMap(({ zoneId, municipal, all, year = 2020 }) => [
    entry('municipal-homes', zoneId, year, municipal),
    entry('all-homes', zoneId, year, all),
  ]);
  plan = { ...plan, observations: Object.fromEntries(observations) };
  return {
    name: 'boliger.strok.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writePlan(plan)),
  };
}

function entry(
  indicator: string,
  zone: string,
  year: number,
  value: number,
): readonly [string, Observation] {
  const indicatorId = indicator as IndicatorId;
  const zoneId = zone as ZoneId;
  const observation: Observation = {
    indicatorId,
    zoneId,
    year,
    value,
    upTo: null,
    status: 'measured',
    note: '',
    sources: [],
    origin: 'Boligregisteret, eget uttrekk',
  };
  return [observationKey(indicator, zone, year), observation];
}
