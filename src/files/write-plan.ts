import type { Plan } from '../domain/plan.ts';
import { planFileVersion, type PlanFileExtras } from '../domain/schema/plan-file.ts';
import { featureOfMeasure } from './feature-of-measure.ts';

/**
 * A plan as the text of a `.strok.json` file: a GeoJSON FeatureCollection (RFC 7946, WGS 84) that
 * QGIS opens as it is, one line for each record, in an order that depends on
 * the plan alone, so that two versions can be compared line by line. `savedAt` is ISO 8601.
 * Left out: entries whose proposal was deleted in another tab; no one can see or reach them.
 */
export function writePlan(plan: Plan, context: { readonly savedAt?: string } = {}): string {
  const features = Object.values(plan.measures).toSorted(byId).map(featureOfMeasure);
  const proposals = Object.values(plan.proposals).toSorted(byId);
  const entries = Object.entries(plan.entries)
    .filter(([, entry]) => Object.hasOwn(plan.proposals, entry.proposalId))
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, entry]) => entry);
  const questions = Object.values(plan.questions).toSorted(byId);
  const weights = inKeyOrder(plan.weights);
  const kinds = Object.values(plan.kinds).toSorted(byId);
  const checkpoints = Object.values(plan.checkpoints).toSorted(byId);
  const zones = Object.values(plan.zones).toSorted(byId);
  const goals = Object.values(plan.goals).toSorted(byId);
  const indicators = Object.values(plan.indicators).toSorted(byId);
  const head = {
    schemaVersion: planFileVersion,
    ...(context.savedAt === undefined ? {} : { savedAt: context.savedAt }),
    info: plan.info.plan,
  } satisfies Partial<PlanFileExtras>;
  return `{
"type": "FeatureCollection",
"strok": {
${Object.entries(head).map(memberLine).join(',\n')},
"proposals": ${lines(proposals)},
"entries": ${lines(entries)},
"questions": ${lines(questions)},
"weights": ${lines(weights)},
"kinds": ${lines(kinds)},
"checkpoints": ${lines(checkpoints)},
"zones": ${lines(zones)},
"programme": ${lines(Object.values(plan.programme))},
"goals": ${lines(goals)},
"indicators": ${lines(indicators)},
"observations": ${lines(inKeyOrder(plan.observations))},
"reportNotes": ${lines(inKeyOrder(plan.reportNotes))},
"presentations": ${lines(inKeyOrder(plan.presentations))},
"contributions": ${lines(inKeyOrder(plan.contributions))},
"workshop": ${lines(Object.values(plan.workshop))},
"steps": ${lines(inKeyOrder(plan.steps))},
"ballots": ${lines(inKeyOrder(plan.ballots))},
"votes": ${lines(inKeyOrder(plan.votes))},
"sheets": ${lines(inKeyOrder(plan.sheets))}
},
"features": ${lines(features)}
}
`;
}

function inKeyOrder<Record_>(records: Readonly<Record<string, Record_>>): readonly Record_[] {
  return Object.entries(records)
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, record]) => record);
}

function memberLine([name, value]: readonly [string, unknown]): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

function lines(items: readonly unknown[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

/** By code unit: the same order in every language and on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
