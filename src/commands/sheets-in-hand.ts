import { proposalsInOrder } from '../domain/proposals-in-order.ts';
import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { MeasureId, ProposalId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import type { PaperSheet } from '../domain/paper-sheet.ts';
import { resolveMeasures } from '../domain/resolve-measures.ts';
import { fittingScale, sheetLayout } from '../domain/sheet-layout.ts';
import { sheetRing } from '../domain/sheet-plane.ts';
import type { LngLat, LngLatBounds } from '../geo/lng-lat.ts';
import { meetsRing } from '../geo/meets-ring.ts';
import { metersAlongParallel, picturePlane } from '../geo/picture-plane.ts';
import type { AppState } from '../state/app-state.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import type { SheetOrder } from '../state/sheets-session.ts';

/** A sheet that is to be printed, without the name that it gets when it is. */
export interface SheetInHand extends Omit<PaperSheet, 'id' | 'name' | 'madeAt'> {
  /** What it is of, where several are made at once: the zone, or the table's proposal. */
  readonly of: string;
}

/** More sheets than this are no workshop, and would be printed by mistake. */
export const mostSheets = 40;

type InHand = Pick<AppState, 'document' | 'session'>;

// The map asks at every frame, and the panel with it.
let latest: { readonly parts: readonly unknown[]; readonly sheets: readonly SheetInHand[] } = {
  parts: [],
  sheets: [],
};

/** The sheets that the order asks for, the same by identity while it is; none without a place. */
export function sheetsInHand(state: InHand): readonly SheetInHand[] {
  const { workspace, layers, camera, shownProposalId, sheets } = state.session;
  const { order } = sheets;
  const parts = [state.document.plan, workspace, layers, camera, shownProposalId, order];
  if (parts.length !== latest.parts.length || parts.some((part, at) => part !== latest.parts[at])) {
    latest = { parts, sheets: sheetsOrdered(state) };
  }
  return latest.sheets;
}

function sheetsOrdered({ document, session }: InHand): readonly SheetInHand[] {
  if (session.workspace.status !== 'ready') return [];
  const loaded = session.workspace.workspace;
  const { order } = session.sheets;
  const planned = plannedMeasures({ document, session });
  const { plan } = document;
  const drawn = drawnProposals({ document, session });
  const layout = sheetLayout(order);
  const visible = new Set<string>(
    session.layers.filter((one) => one.visible).map(({ layerId }) => layerId),
  );
  return drawn
    .flatMap(({ proposalId, name }) => {
      const listed =
        proposalId === null
          ? []
          : resolveMeasures(plan, planned, proposalId)
              .filter(({ on }) => on)
              .map(({ measure }) => measure);
      const own = new Set(listed.map(({ id }) => id));
      const shown = [
        ...listed,
        ...planned.filter(({ id, group }) => !own.has(id) && group !== null && visible.has(group)),
      ];
      return groundsOf(session, loaded, { order, listed, layout }).map(({ centre, meters, of }) => {
        const frame = {
          paper: order.paper,
          landscape: order.landscape,
          cellMillimeters: order.cellMillimeters,
          columns: layout.columns,
          rows: layout.rows,
          centre,
          scale: order.scale === 'fit' ? fittingScale(meters, layout.map) : order.scale,
        };
        return {
          ...frame,
          proposalId,
          measures: measuresInside(shown, sheetRing(frame)),
          of: [of, order.drawn === 'tables' ? name : ''].filter((part) => part !== '').join(' – '),
        };
      });
    })
    .slice(0, mostSheets);
}

function drawnProposals({ document: { plan }, session }: InHand): readonly {
  readonly proposalId: ProposalId | null;
  readonly name: string;
}[] {
  const { drawn } = session.sheets.order;
  if (drawn === 'today') return [{ proposalId: null, name: '' }];
  if (drawn === 'tables') {
    return proposalsInOrder(plan)
      .filter(({ table, archived }) => table !== null && !archived)
      .map(({ id, name }) => ({ proposalId: id, name }));
  }
  const id = drawn === 'shown' ? session.shownProposalId : drawn;
  return id !== null && Object.hasOwn(plan.proposals, id)
    ? [{ proposalId: id, name: plan.proposals[id].name }]
    : [{ proposalId: null, name: '' }];
}

interface Ground {
  readonly centre: LngLat;
  readonly meters: { readonly widthMeters: number; readonly heightMeters: number };
  readonly of: string;
}

function groundsOf(
  session: AppState['session'],
  loaded: LoadedWorkspace,
  {
    order,
    listed,
    layout,
  }: {
    readonly order: SheetOrder;
    readonly listed: readonly Measure[];
    readonly layout: ReturnType<typeof sheetLayout>;
  },
): readonly Ground[] {
  if (order.place === 'zones') {
    const wanted = new Set(order.zoneIds);
    return loaded.zones.flatMap(({ id, name, geometry }) => {
      const bounds = wanted.has(id) ? geometryBounds(geometry) : null;
      return bounds ? [{ ...groundOf(bounds), of: name }] : [];
    });
  }
  if (order.place === 'proposal') {
    const shapes = listed.flatMap(({ geometry }) => (geometry ? [geometry] : []));
    const bounds = geometryBounds({ type: 'GeometryCollection', geometries: shapes });
    return bounds ? [{ ...groundOf(bounds), of: '' }] : [];
  }
  const { camera } = session;
  if (!camera) {
    const bounds = geometryBounds({
      type: 'GeometryCollection',
      geometries: loaded.zones.map(({ geometry }) => geometry),
    });
    return bounds ? [{ ...groundOf(bounds), of: '' }] : [];
  }
  // As much of the ground as a window of the map of the paper's shape shows.
  const width = seenPixels * metersAlongParallel(camera.centre, 512 * 2 ** camera.zoom);
  const meters = {
    widthMeters: width,
    heightMeters: (width * layout.map.height) / layout.map.width,
  };
  return [{ centre: camera.centre, meters, of: '' }];
}

const seenPixels = 700;

function groundOf([west, south, east, north]: LngLatBounds): Omit<Ground, 'of'> {
  const rough: LngLat = [(west + east) / 2, (south + north) / 2];
  const plane = picturePlane(rough);
  const [left, low] = plane.toMeters([west, south]);
  const [right, high] = plane.toMeters([east, north]);
  return {
    centre: plane.toLngLat([(left + right) / 2, (low + high) / 2]),
    meters: { widthMeters: right - left, heightMeters: high - low },
  };
}

/** Those with a shape that meets the sheet, in their order. */
function measuresInside(
  measures: readonly Measure[],
  ring: readonly LngLat[],
): readonly MeasureId[] {
  const corners = ring.map((corner) => [...corner]);
  return measures
    .filter(({ geometry }) => geometry !== null && meetsRing(geometry, corners))
    .map(({ id }) => id)
    .slice(0, 1_000);
}
