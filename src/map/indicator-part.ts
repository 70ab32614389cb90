import type { MappedIndicator } from '../domain/mapped-indicator.ts';
import type { LoadedWorkspace, Zone } from '../domain/loaded-workspace.ts';
import type { AppState } from '../state/app-state.ts';
import { selectIndicatorOnMap } from '../state/select-indicator-on-map.ts';
import type { Language } from '../text/language.ts';
import { translator } from '../text/translate.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { indicatorLayers, indicatorSources } from './overlays/indicator.ts';
import { rememberLast } from './remember-last.ts';
import { emptyPart, type ScenePart } from './scene-part.ts';

interface IndicatorInput {
  readonly state: AppState;
  readonly loaded: LoadedWorkspace;
  readonly opacity: number;
  readonly tone: Tone;
}

/** Draws the zones in the colours of an indicator, while one is chosen. */
export function indicatorPart(): (input: IndicatorInput) => ScenePart {
  const data = rememberLast((zones: readonly Zone[], shown: MappedIndicator, language: Language) =>
    indicatorSources(zones, shown, translator(language)('indicators.withheldShort'), language),
  );
  const layers = rememberLast(
    (tone: Tone, opacity: number, language: Language, isTwoSided: boolean) =>
      indicatorLayers(lookOf(tone, opacity, language), isTwoSided),
  );
  return ({ state, loaded, tone, opacity }) => {
    const shown = selectIndicatorOnMap(state);
    if (!shown) return emptyPart;
    const { language } = state.session;
    return {
      data: data(loaded.zones, shown, language),
      layers: layers(tone, opacity, language, shown.classes.kind === 'sides'),
    };
  };
}
