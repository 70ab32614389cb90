import { blankRegister } from '../../src/domain/blank-register.ts';
import { archiveProposal } from '../../src/domain/edits/archive-proposal.ts';
import { bufferMeasures } from '../../src/domain/edits/buffer-measures.ts';
import { changeMeasures } from '../../src/domain/edits/change-measures.ts';
import { changeShapes } from '../../src/domain/edits/change-shapes.ts';
import { convertMeasures } from '../../src/domain/edits/convert-measures.ts';
import { cutHoleInMeasures } from '../../src/domain/edits/cut-hole-in-measures.ts';
import { duplicateProposal } from '../../src/domain/edits/duplicate-proposal.ts';
import { fillGapBeside } from '../../src/domain/edits/fill-gap-beside.ts';
import { mergeMeasures } from '../../src/domain/edits/merge-measures.ts';
import { moveProposal } from '../../src/domain/edits/move-proposal.ts';
import { reshapeMeasure } from '../../src/domain/edits/reshape-measure.ts';
import { separateParts } from '../../src/domain/edits/separate-parts.ts';
import type { ShapesEdit } from '../../src/domain/edits/shapes-edit.ts';
import { splitMeasures } from '../../src/domain/edits/split-measures.ts';
import { subtractMeasures } from '../../src/domain/edits/subtract-measures.ts';
import { takeMeasures } from '../../src/domain/edits/take-measures.ts';
import type { MeasureId, ProposalId } from '../../src/domain/ids.ts';
import type { MeasureGeometry } from '../../src/domain/measure.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { PlanPatch } from '../../src/domain/plan-patch.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { geometryVertices } from '../../src/geo/geometry-vertices.ts';
import { mirrorGeometry } from '../../src/geo/mirror-geometry.ts';
import { moveSharedCorner } from '../../src/geo/move-shared-corner.ts';
import { rotateGeometry } from '../../src/geo/rotate-geometry.ts';
import { scaleGeometry } from '../../src/geo/scale-geometry.ts';
import { simplifyGeometry } from '../../src/geo/simplify-geometry.ts';
import { translateGeometry } from '../../src/geo/translate-geometry.ts';

export type Verb = (
  plan: Plan,
  id: MeasureId,
  proposalId: ProposalId,
  how: number,
) => Outcome<PlanPatch>;

/** Edits of shapes on a small grid, where they overlap, touch and share borders. */
export const shapeVerbs: readonly Verb[] = [
  addBox,
  addBox,
  addLine,
  (plan, id, _proposalId, how) => reshapeMeasure(plan, { id, geometry: box(how) }),
  (plan, id, _proposalId, how) => {
    const ids = idsFrom(plan, id, 3);
    return changeMeasures(plan, {
      note: { key: 'moveMeasure' },
      changes: ids.map((each) => ({ id: each, geometry: nudged(plan, each, how) })),
    });
  },
  (plan, id) =>
    changeMeasures(plan, { note: { key: 'deleteMeasure' }, remove: idsFrom(plan, id, 2) }),
  (plan, id) => patchOf(mergeMeasures(plan, { ids: idsFrom(plan, id, 2) })),
  (plan, id) => patchOf(mergeMeasures(plan, { ids: idsFrom(plan, id, 3) })),
  split,
  split,
  (plan, id, _proposalId, how) =>
    patchOf(
      subtractMeasures(plan, {
        ids: idsFrom(plan, id, 2),
        from: how % 2 === 0 ? 'first' : 'others',
      }),
    ),
  (plan, id, _proposalId, how) => {
    const ring = gridBox((how % 8) / 2, ((how >> 3) % 8) / 2, 0.5);
    return patchOf(cutHoleInMeasures(plan, { ids: idsFrom(plan, id, 2), ring }));
  },
  (plan, id, _proposalId, how) => {
    const within = how % 2 === 0 ? gridBox(0, 0, 4) : null;
    return patchOf(fillGapBeside(plan, { ids: idsFrom(plan, id, 1 + (how % 3)), within }));
  },
  (plan, id, proposalId, how) =>
    how % 8 > 0
      ? { ok: false, reason: 'not-now' }
      : patchOf(
          bufferMeasures(plan, {
            ids: idsFrom(plan, id, 1),
            distanceMeters: 5 + (how % 50),
            newId: freeId(plan)(),
            proposalId: openProposal(plan, proposalId),
            titleOf: (kind) => kind,
          }),
        ),
  (plan, id, _proposalId, how) => changeShape(plan, id, (geometry) => turned(geometry, how)),
  (plan, id, _proposalId, how) => {
    const factor = 0.5 + (how % 20) / 10;
    return changeShape(plan, id, (geometry) => scaleGeometry(geometry, middle, factor));
  },
  (plan, id) =>
    changeShape(plan, id, (geometry) => mirrorGeometry(geometry, middle, [10.4005, 63.402])),
  (plan, id, _proposalId, how) =>
    changeShape(plan, id, (geometry) => simplifyGeometry(geometry, how % 100)),
  (plan, id, _proposalId, how) =>
    patchOf(
      convertMeasures(plan, {
        ids: idsFrom(plan, id, 1),
        shape: (['point', 'line', 'area'] as const)[how % 3],
        kind: (['meeting-place', 'green-path', 'park'] as const)[how % 3],
        radiusMeters: 10 + (how % 90),
      }),
    ),
  (plan, _id, _proposalId, how) => {
    const several = Object.values(plan.measures).find(
      ({ geometry }) => geometry?.type === 'MultiPolygon',
    );
    const ids = several ? [several.id] : idsFrom(plan, `m${how % 9}` as MeasureId, 1);
    return patchOf(separateParts(plan, { ids, newId: freeId(plan) }));
  },
  (plan, id) => patchOf(separateParts(plan, { ids: idsFrom(plan, id, 2), newId: freeId(plan) })),
  dragBorder,
  dragBorder,
  (plan, _id, id, how) =>
    duplicateProposal(plan, {
      id,
      newId: 'abc'[how % 3] as ProposalId,
      name: `Copy ${how}`,
      newMeasureId: freeId(plan),
    }),
  (plan, _id, id, how) => archiveProposal(plan, { id, archived: how % 2 === 0 }),
  (plan, _id, id, how) =>
    moveProposal(plan, { id, afterId: how % 4 === 3 ? null : ('abc'[how % 4] as ProposalId) }),
  (plan, id, into, how) =>
    takeMeasures(plan, {
      into,
      measureIds: idsFrom(plan, id, 2),
      copies: how % 2 === 0,
      newMeasureId: freeId(plan),
    }),
];

const middle = [10.402, 63.402] as const;
const mostMeasures = 9;

/** Some measures that are there, the first by its name. */
function idsFrom(plan: Plan, id: MeasureId, count: number): readonly MeasureId[] {
  const all = Object.keys(plan.measures).toSorted() as MeasureId[];
  const at = Math.max(0, all.indexOf(id));
  return [...all.slice(at), ...all.slice(0, at)].slice(0, count);
}

/** Names for new measures; few, so that a plan stays small and later edits meet them. */
function freeId(plan: Plan): () => MeasureId {
  const taken = new Set(Object.keys(plan.measures));
  return () => {
    const number = Array.from({ length: mostMeasures }, (_, i) => i).find(
      (i) => !taken.has(`m${i}`),
    );
    // A name that is taken refuses the whole edit.
    const id = `m${number ?? 0}` as MeasureId;
    taken.add(id);
    return id;
  };
}

/** The proposal meant, or the first that there is. */
function openProposal(plan: Plan, id: ProposalId): ProposalId {
  return plan.proposals[id] ? id : (Object.keys(plan.proposals)[0] as ProposalId);
}

function patchOf(edit: Outcome<ShapesEdit>): Outcome<PlanPatch> {
  return edit.ok ? { ok: true, value: edit.value.patch } : edit;
}

function changeShape(
  plan: Plan,
  id: MeasureId,
  change: (geometry: MeasureGeometry) => MeasureGeometry | null,
): Outcome<PlanPatch> {
  return patchOf(
    changeShapes(plan, {
      ids: idsFrom(plan, id, 1),
      note: 'scaleMeasures',
      whenSame: 'no-drawn-shape',
      shape: (geometry) => {
        const value = change(geometry);
        return value ? { ok: true, value } : { ok: false, reason: 'no-axis' };
      },
    }),
  );
}

/** Drawn where there is room for it, so that there is something to work on. */
function addBox(plan: Plan, _id: MeasureId, proposal: ProposalId, how: number): Outcome<PlanPatch> {
  const [id, proposalId] = [freeId(plan)(), openProposal(plan, proposal)];
  const homes = { owned: how % 7, cooperative: 0, rented: how % 3, municipal: 0 };
  const measure = { ...bare, id, geometry: box(how), homes };
  return changeMeasures(plan, { note: { key: 'addMeasure' }, add: [{ measure, proposalId }] });
}

function addLine(
  plan: Plan,
  _id: MeasureId,
  proposal: ProposalId,
  how: number,
): Outcome<PlanPatch> {
  const [id, proposalId] = [freeId(plan)(), openProposal(plan, proposal)];
  const geometry: MeasureGeometry = { type: 'LineString', coordinates: cut(how) };
  const measure = { ...bare, id, kind: 'green-path', geometry } as const;
  return changeMeasures(plan, { note: { key: 'addMeasure' }, add: [{ measure, proposalId }] });
}

function split(plan: Plan, id: MeasureId, _: ProposalId, how: number): Outcome<PlanPatch> {
  const ids = idsFrom(plan, id, 2);
  return patchOf(splitMeasures(plan, { ids, line: cut(how), newId: freeId(plan) }));
}

/** A corner of one measure moved in all that have it, unless a shape would not be sound. */
function dragBorder(plan: Plan, id: MeasureId, _: ProposalId, how: number): Outcome<PlanPatch> {
  const [first] = idsFrom(plan, id, 1);
  const geometry = first && plan.measures[first].geometry;
  if (!geometry) return { ok: false, reason: 'no-measure' };
  const corners = geometryVertices(geometry);
  const from = corners[how % corners.length];
  const to = [from[0] + ((how % 5) - 2) / 4000, from[1] + ((how % 7) - 3) / 8000];
  const drawn = Object.values(plan.measures).filter((measure) => measure.geometry !== null);
  const shapes = drawn.flatMap((measure) => measure.geometry ?? []);
  const moved = new Map(
    moveSharedCorner(shapes, from, to).flatMap((shape, i) =>
      shape === shapes[i] ? [] : [[shapes[i], shape]],
    ),
  );
  return patchOf(
    changeShapes(plan, {
      ids: drawn.map((measure) => measure.id),
      note: 'moveBorder',
      whenSame: 'no-drawn-shape',
      shape: (shape) => {
        const value = moved.get(shape);
        return value ? { ok: true, value } : null;
      },
    }),
  );
}

function nudged(plan: Plan, id: MeasureId, how: number): MeasureGeometry | null {
  const { geometry } = plan.measures[id];
  return geometry && translateGeometry(geometry, (how % 11) - 5, (how % 7) - 3);
}

function turned(geometry: MeasureGeometry, how: number): MeasureGeometry {
  return rotateGeometry(geometry, middle, how % 360);
}

const bare = {
  kind: 'housing',
  ownKind: null,
  title: 'Block',
  note: '',
  zones: [],
  status: 'idea',
  focusArea: null,
  period: { from: null, to: null },
  responsible: '',
  ...blankRegister,
  homes: null,
  budget: [],
  sources: [],
} as const;

function box(how: number): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [gridBox(how % 4, (how >> 2) % 4, 1 + (how % 3))] };
}

function gridBox(x: number, y: number, size: number): GeoJSON.Position[] {
  const corners = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return corners.map(gridPlace);
}

/** Across the grid, from west to east or from south to north, often through corners. */
function cut(how: number): GeoJSON.Position[] {
  const [from, to] = [(how % 9) / 2, ((how >> 3) % 9) / 2];
  const line = [
    [-1, from],
    [2, (from + to + (how % 2)) / 2],
    [7, to],
  ];
  return line.map(([x, y]) => gridPlace(how % 4 < 2 ? [x, y] : [y, x]));
}

function gridPlace([x, y]: readonly number[]): GeoJSON.Position {
  return [10.4 + x / 1000, 63.4 + y / 1000];
}
