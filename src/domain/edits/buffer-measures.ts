import { bufferGeometry } from '../../geo/buffer-geometry.ts';
import { geodesicArea } from '../../geo/geodesic-area.ts';
import type { MeasureId, OwnKindId, ProposalId } from '../ids.ts';
import type { MeasureKindId } from '../measure-kind.ts';
import { kindTakesGeometry } from '../drawn-shape.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan.ts';
import { addMeasure } from './add-measure.ts';
import { sketchesOf, type ShapesEdit } from './shapes-edit.ts';
import { titlesOf } from './titles-of.ts';

/** A pocket park is at most so large; above it is a park. The play area of SSB: 5 daa. */
const largestPocketParkSquareMeters = 5_000;

export interface MeasureBuffer {
  readonly ids: readonly MeasureId[];
  readonly distanceMeters: number;
  readonly newId: MeasureId;
  readonly proposalId: ProposalId;
  /** Absent: a pocket park, or a park where it is larger than one. */
  readonly kind?: MeasureKindId;
  readonly ownKind?: OwnKindId | null;
  /** The title of a new sketch of a kind. */
  readonly titleOf: (kind: MeasureKindId) => string;
}

/**
 * A new area of all the ground within a distance in metres of some sketches, which stay as they
 * are. WGS 84. Refused: `nothing-selected`, `no-measure`, `no-drawn-shape`, `kind-other-shape`, and
 * the reasons of `bufferGeometry` and `addMeasure`.
 */
export function bufferMeasures(plan: Plan, input: MeasureBuffer): Outcome<ShapesEdit> {
  const found = sketchesOf(plan, input.ids);
  if (!found.ok) return found;
  const shapes = found.value.flatMap(({ geometry }) => geometry ?? []);
  if (shapes.length === 0) return { ok: false, reason: 'no-drawn-shape' };
  const around = bufferGeometry(shapes, input.distanceMeters);
  if (!around.ok) return around;
  const isSmall = geodesicArea(around.value) <= largestPocketParkSquareMeters;
  const kind = input.kind ?? (isSmall ? 'pocket-park' : 'park');
  if (!kindTakesGeometry(kind, around.value)) return { ok: false, reason: 'kind-other-shape' };
  const added = addMeasure(plan, {
    id: input.newId,
    kind,
    ownKind: input.ownKind ?? null,
    geometry: around.value,
    title: input.titleOf(kind),
    proposalId: input.proposalId,
  });
  if (!added.ok) return added;
  const note = { key: 'bufferMeasures', title: titlesOf(found.value) } as const;
  return {
    ok: true,
    value: { patch: { ...added.value, note }, results: [input.newId] },
  };
}
