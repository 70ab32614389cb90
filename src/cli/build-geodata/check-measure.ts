import { measureKinds } from '../../domain/measure-kind.ts';
import type { MeasureStatus } from '../../domain/measure.ts';
import { checkField } from '../../domain/schema/check-record.ts';
import { placelessKinds } from '../../domain/schema/placeless-kinds.ts';
import type { RawFeature } from './read-workspace-folder.ts';

const statuses: Readonly<Record<MeasureStatus, true>> = {
  idea: true,
  proposed: true,
  adopted: true,
  'under-way': true,
  done: true,
  dropped: true,
};

/** What a planned measure may name. */
interface Named {
  readonly zoneIds: ReadonlySet<unknown>;
  readonly focusAreas: ReadonlySet<unknown>;
  readonly goals: ReadonlySet<unknown>;
}

/** Fields of the register, by their name in the file, as a plan would keep them. */
const registerFields = {
  budgetLines: 'budget',
  statusDates: 'statusDates',
  links: 'links',
  homes: 'homes',
  partners: 'partners',
  origin: 'origin',
  goals: 'goals',
} as const;

/**
 * What keeps a feature from being a planned measure, in words; null when it is one: a title, a kind
 * of the catalogue, a status, a focus area and goals of the programme, zones that exist, and without
 * a geometry at least one zone unless it serves the whole place. What the register says of it must
 * be as a plan keeps it: the app passes over what is not. A kind that only whole zones have keeps no
 * geometry: homes for vulnerable people are told per zone, never per address.
 */
export function checkMeasure(
  { properties, geometry }: RawFeature,
  { zoneIds, focusAreas, goals }: Named,
): string | null {
  const { title, kind, status, focusArea, zones, citywide, goals: serves = [] } = properties;
  if (typeof title !== 'string' || title === '') return 'has no title';
  if (!measureKinds.some(({ id }) => id === kind))
    return `kind ${JSON.stringify(kind)} is not known`;
  if (typeof status !== 'string' || !Object.hasOwn(statuses, status)) {
    return `status ${JSON.stringify(status)} is not known`;
  }
  if (focusArea !== undefined && !focusAreas.has(focusArea)) {
    return `focus area ${JSON.stringify(focusArea)} is not in the programme`;
  }
  if (!Array.isArray(zones)) return 'has no list of zones';
  const lost: unknown = zones.find((id) => !zoneIds.has(id));
  if (lost !== undefined) return `zone ${JSON.stringify(lost)} does not exist`;
  for (const [name, field] of Object.entries(registerFields)) {
    const trouble =
      properties[name] === undefined ? null : checkField('measures', field, properties[name]);
    if (trouble) return `${name} is not as a plan keeps it: ${trouble.why}`;
  }
  const lostGoal: unknown = (serves as readonly unknown[]).find((id) => !goals.has(id));
  if (lostGoal !== undefined) return `goal ${JSON.stringify(lostGoal)} is not in the programme`;
  if (geometry !== null && placelessKinds.has(kind)) {
    return `has a geometry, but a measure of kind ${String(kind)} is told for whole zones only`;
  }
  if (geometry === null && zones.length === 0 && citywide !== true) {
    return 'has neither a geometry nor a zone, and is not citywide';
  }
  return null;
}
