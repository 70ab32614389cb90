import { blankRegister } from '../domain/blank-register.ts';
import type { MeasureId, ProposalId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import { resolveMeasures, type ListedMeasure } from '../domain/resolve-measures.ts';
import type { AppState } from './app-state.ts';
import { plannedMeasures } from './select-planned-measures.ts';
import type { Staging } from './session.ts';

/** A drawn shape that is not in the plan yet stands on the list under this id. */
const inHand = 'in-hand' as MeasureId;

/**
 * The list of any proposal as the gesture in hand has it now: what moves stands where it is moved
 * to, and what is being drawn stands last on the list of the proposal shown.
 */
export function listedInHand(
  state: Pick<AppState, 'document' | 'session'>,
  proposalId: ProposalId,
): readonly ListedMeasure[] {
  const listed = resolveMeasures(state.document.plan, plannedMeasures(state), proposalId);
  const { staging, shownProposalId } = state.session;
  if (!staging) return listed;
  const moved = listed.map((one) => {
    const geometry = geometryInHand(staging, one.measure.id);
    return geometry ? { ...one, measure: { ...one.measure, geometry } } : one;
  });
  const drawn = staging.measureId === null && shownProposalId === proposalId;
  return drawn && staging.geometry
    ? [...moved, { measure: measureInHand(staging), on: true }]
    : moved;
}

function geometryInHand({ measureId, geometry, others }: Staging, id: MeasureId) {
  if (measureId === id) return geometry;
  return others?.find((other) => other.measureId === id)?.geometry ?? null;
}

function measureInHand({ kind, geometry }: Staging): Measure {
  return {
    id: inHand,
    kind,
    ownKind: null,
    title: '',
    note: '',
    geometry,
    zones: [],
    status: 'idea',
    focusArea: null,
    period: { from: null, to: null },
    responsible: '',
    ...blankRegister,
    homes: null,
    budget: [],
    sources: [],
  };
}
