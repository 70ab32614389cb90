import type { LayerFeature, LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { ListedMeasure } from '../domain/resolve-measures.ts';
import type { WorkspaceLayer } from '../domain/workspace.ts';
import type { Language } from '../state/session.ts';
import type { AskedBarriers } from './asked-barriers.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { measureSources } from './measure-sources.ts';
import { overlayOfLayer } from './overlay-of-layer.ts';
import { plannedMeasureLayers } from './overlays/planned-measures.ts';
import { residentLayers, residentSources } from './overlays/residents.ts';
import { rememberLast } from './remember-last.ts';
import { emptyPart } from './scene-part.ts';
import type { ScenePart } from './scene-part.ts';

export interface WorkspaceLayerInput {
  readonly loaded: LoadedWorkspace;
  readonly opacity: number;
  readonly tone: Tone;
  readonly language: Language;
  /** What the question says of barriers. */
  readonly asked: AskedBarriers | null;
  /** Of every layer of them, as the plan has them; on: not still to come in the year shown. */
  readonly planned: readonly ListedMeasure[];
  /** Planned measures that the proposal shown already draws. */
  readonly drawnByProposal: ReadonlySet<MeasureId>;
}

/** Draws one bundled layer, again only where something of it changed. */
export function workspaceLayerPart(
  layer: WorkspaceLayer,
): (input: WorkspaceLayerInput) => ScenePart {
  switch (layer.group) {
    case 'planned':
      return plannedPart(layer);
    case 'residents':
      return residentsPart(layer);
    default:
      return featuresPart(layer);
  }
}

function featuresPart(layer: WorkspaceLayer): (input: WorkspaceLayerInput) => ScenePart {
  const overlay = overlayOfLayer(layer);
  if (!overlay) return () => emptyPart;
  const data = rememberLast((features: readonly LayerFeature[], asked: AskedBarriers | null) =>
    overlay.sources(layer.id, features, asked),
  );
  const layers = rememberLast(
    (tone: Tone, opacity: number, language: Language, asked: AskedBarriers | null) =>
      overlay.layers(layer.id, lookOf(tone, opacity, language), asked),
  );
  return ({ loaded, tone, opacity, language, asked }) => {
    const read = loaded.layers[layer.id];
    if (read?.status !== 'ready') return emptyPart;
    const heeded = overlay.heedsBarriers ? asked : null;
    return {
      data: data(read.features, heeded),
      layers: layers(tone, opacity, language, heeded),
    };
  };
}

function residentsPart(layer: WorkspaceLayer): (input: WorkspaceLayerInput) => ScenePart {
  const data = rememberLast((cells: LoadedWorkspace['residents']) =>
    residentSources(layer.id, cells),
  );
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    residentLayers(layer.id, lookOf(tone, opacity, language)),
  );
  return ({ loaded, tone, opacity, language }) => ({
    data: data(loaded.residents),
    layers: layers(tone, opacity, language),
  });
}

function plannedPart(layer: WorkspaceLayer): (input: WorkspaceLayerInput) => ScenePart {
  const data = rememberLast(
    (planned: readonly ListedMeasure[], drawnElsewhere: ReadonlySet<MeasureId>) =>
      measureSources(
        layer.id,
        planned.filter(
          ({ measure: { id, group } }) => group === layer.id && !drawnElsewhere.has(id),
        ),
      ),
  );
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    plannedMeasureLayers(layer.id, lookOf(tone, opacity, language)),
  );
  return ({ planned, tone, opacity, language, drawnByProposal }) => ({
    data: data(planned, drawnByProposal),
    layers: layers(tone, opacity, language),
  });
}
