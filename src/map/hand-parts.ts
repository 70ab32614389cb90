import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import type { Plan } from '../domain/plan.ts';
import type { AppState } from '../state/app-state.ts';
import type { Language, Selection, Session } from '../state/session.ts';
import { evidencePart } from './evidence-part.ts';
import { gapsPart } from './gaps-part.ts';
import { lookOf } from './look.ts';
import { handleLayers, handleSources } from './overlays/handles.ts';
import { selectionLayers, selectionSources } from './overlays/selection.ts';
import { stagingLayers, stagingSources } from './overlays/staging.ts';
import { rememberLast } from './remember-last.ts';
import type { ScenePart } from './scene-part.ts';
import { selectedGeometry } from './selected-geometry.ts';

/**
 * Draws what the hand is about: the trail that is open, what is selected and pointed at, its grips,
 * the shape in hand.
 */
export function handParts(): (
  state: AppState,
  loaded: LoadedWorkspace,
  dark: boolean,
) => readonly ScenePart[] {
  const selectedShape = rememberLast(shapeOf);
  const hoveredShape = rememberLast(shapeOf);
  const selection = rememberLast(selectionSources);
  const handles = rememberLast(handleSources);
  const staging = rememberLast(stagingSources);
  const layers = rememberLast((dark: boolean, language: Language) => {
    const look = lookOf(dark, 1, language);
    return {
      selection: selectionLayers(look),
      handles: handleLayers(look),
      staging: stagingLayers(look),
    };
  });
  const evidence = evidencePart();
  const gaps = gapsPart();
  return (state, loaded, dark) => {
    const { plan } = state.document;
    const { session } = state;
    const drawn = layers(dark, session.language);
    const { selection: chosen, hovered, staging: staged } = session;
    const isStaged =
      chosen?.type === 'measure' && staged !== null && staged.measureId === chosen.id;
    const vertex = chosen?.type === 'measure' ? chosen.vertex : undefined;
    return [
      evidence(state, loaded, dark),
      ...gaps(state, dark),
      {
        data: selection(
          isStaged ? null : selectedShape(loaded, plan, chosen),
          staged ? null : hoveredShape(loaded, plan, hovered),
        ),
        layers: drawn.selection,
      },
      { data: handles(grippedShape(session, plan), vertex), layers: drawn.handles },
      { data: staging(staged, session.language), layers: drawn.staging },
    ];
  };
}

function shapeOf(
  loaded: LoadedWorkspace,
  plan: Plan,
  chosen: Selection | null,
): GeoJSON.Geometry | null {
  return chosen ? selectedGeometry(loaded, plan, chosen) : null;
}

/** The shape whose grips are shown: the selected measure's, as it is in the hand. */
export function grippedShape(session: Session, plan: Plan): MeasureGeometry | null {
  const { selection, staging, tool } = session;
  if (tool.mode !== 'select' || selection?.type !== 'measure') return null;
  if (staging) return staging.measureId === selection.id ? staging.geometry : null;
  return plan.measures[selection.id]?.geometry ?? null;
}
