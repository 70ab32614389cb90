import type { MeasureId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { AppState } from '../state/app-state.ts';
import type { Language, Selection, Session, StagedChange } from '../state/session.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { aidLayers, aidSources } from './overlays/aid.ts';
import { handleLayers, handleSources } from './overlays/handles.ts';
import { selectionLayers, selectionSources } from './overlays/selection.ts';
import { stagedOtherLayers, stagedOtherSources } from './overlays/staged-others.ts';
import { transformFrameLayers, transformFrameSources } from './overlays/transform-frame.ts';
import { rememberLast } from './remember-last.ts';
import type { ScenePart } from './scene-part.ts';
import { selectedGeometry } from './selected-geometry.ts';
import { stagedIdsReader } from './staged-ids.ts';
import { transformFrame } from './tools/transform-grips.ts';
import { findSketch } from '../domain/find-sketch.ts';

const noOthers: readonly StagedChange[] = [];

/**
 * Draws what is selected and pointed at, its corners, the frame round it with its grips, what
 * changes beside the shape in the hand, and the line of a tool that is a means.
 */
export function selectedParts(): (
  state: AppState,
  loaded: LoadedWorkspace,
  tone: Tone,
) => readonly ScenePart[] {
  const stagedIds = stagedIdsReader();
  const selected = rememberLast(selectedShapes);
  const hovered = rememberLast(shapeOf);
  const framed = rememberLast(ownShapes);
  const frame = rememberLast(transformFrame);
  const sources = {
    selection: rememberLast(selectionSources),
    frame: rememberLast(transformFrameSources),
    handles: rememberLast(handleSources),
    others: rememberLast(stagedOtherSources),
    aid: rememberLast(aidSources),
  };
  const layers = rememberLast((tone: Tone, language: Language) => {
    const look = lookOf(tone, 1, language);
    return {
      selection: selectionLayers(look),
      frame: transformFrameLayers(look),
      handles: handleLayers(look),
      others: stagedOtherLayers(look),
      aid: aidLayers(look),
    };
  });
  return (state, loaded, tone) => {
    const { session, document } = state;
    const { plan } = document;
    const { aid, alsoSelected, byTouch, selection, staging, tool } = session;
    const drawn = layers(tone, session.language);
    const vertex = selection?.type === 'measure' ? selection.vertex : undefined;
    const isFramed = tool.mode === 'select' && staging === null && vertex === undefined;
    const shapes = framed(plan, selection, alsoSelected);
    return [
      {
        data: sources.selection(
          selected(loaded, plan, selection, alsoSelected, stagedIds(staging)),
          staging ? null : hovered(loaded, plan, session.hovered),
        ),
        layers: drawn.selection,
      },
      {
        data: sources.frame(isFramed ? frame(shapes) : null, byTouch),
        layers: drawn.frame,
      },
      {
        data: sources.handles(grippedShape(session, plan), vertex, byTouch),
        layers: drawn.handles,
      },
      {
        data: sources.others(staging?.others ?? noOthers, plan.measures),
        layers: drawn.others,
      },
      { data: sources.aid(aid, shapes, session.language), layers: drawn.aid },
    ];
  };
}

/** The shape whose corners are shown: the one measure selected, as it is in the hand. */
export function grippedShape(session: Session, plan: Plan): MeasureGeometry | null {
  const { alsoSelected, selection, staging, tool } = session;
  if (tool.mode !== 'select' || selection?.type !== 'measure') return null;
  if (alsoSelected.length > 0) return null;
  if (staging) return staging.measureId === selection.id ? staging.geometry : null;
  return findSketch(plan, selection.id)?.geometry ?? null;
}

function selectedShapes(
  loaded: LoadedWorkspace,
  plan: Plan,
  selection: Selection | null,
  alsoSelected: readonly MeasureId[],
  staged: readonly MeasureId[],
): readonly GeoJSON.Geometry[] {
  const inHand = new Set<string>(staged);
  const first = selection && !inHand.has(selection.id) ? shapeOf(loaded, plan, selection) : null;
  const further = alsoSelected.flatMap((id) =>
    inHand.has(id) ? [] : (plan.measures[id]?.geometry ?? []),
  );
  return first ? [first, ...further] : further;
}

/** The shapes of the plan's own measures that are selected. */
function ownShapes(
  plan: Plan,
  selection: Selection | null,
  alsoSelected: readonly MeasureId[],
): readonly MeasureGeometry[] {
  if (selection?.type !== 'measure') return [];
  return [selection.id, ...alsoSelected].flatMap((id) => findSketch(plan, id)?.geometry ?? []);
}

function shapeOf(
  loaded: LoadedWorkspace,
  plan: Plan,
  chosen: Selection | null,
): GeoJSON.Geometry | null {
  return chosen ? selectedGeometry(loaded, plan, chosen) : null;
}
