import type { CoverageDelta } from '../domain/coverage-delta.ts';
import type { LoadedWorkspace, Zone } from '../domain/loaded-workspace.ts';
import type { AppState } from '../state/app-state.ts';
import type { DifferenceUnit } from '../state/session.ts';
import type { Language } from '../text/language.ts';
import {
  comparedDelta,
  differenceClass,
  differenceFigure,
  type DifferenceClass,
} from './difference-class.ts';
import { keepSameList } from './keep-same.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { differenceLayers, differenceSources } from './overlays/difference.ts';
import { rememberLast } from './remember-last.ts';
import { emptyPart, type ScenePart } from './scene-part.ts';

/** Draws who gains and who loses between the two proposals compared, while that is asked for. */
export function differencePart(): (
  state: AppState,
  loaded: LoadedWorkspace,
  tone: Tone,
) => ScenePart {
  let classes: readonly DifferenceClass[] = [];
  let figures: readonly string[] = [];
  const delta = rememberLast(comparedDelta);
  const classify = rememberLast(
    (zones: readonly Zone[], found: CoverageDelta, unit: DifferenceUnit, language: Language) => {
      const gains = zones.map(({ id }) => found.zones[found.zoneIds.indexOf(id)] ?? null);
      // While a hand drags, most answers change few zones or none.
      classes = keepSameList(
        classes,
        gains.map((gain) => differenceClass(gain, unit)),
      );
      figures = keepSameList(
        figures,
        gains.map((gain) => differenceFigure(gain, unit, language)),
      );
      return { classes, figures };
    },
  );
  const data = rememberLast(differenceSources);
  const layers = rememberLast((tone: Tone) => differenceLayers(lookOf(tone, 1, 'nb')));
  return ({ session, derived }, loaded, tone) => {
    const { comparison, differenceUnit, language } = session;
    if (comparison?.map !== 'difference') return emptyPart;
    const found = delta(derived.comparison, comparison, session.question);
    if (!found?.ok) return emptyPart;
    const shown = classify(loaded.zones, found.value, differenceUnit, language);
    return { data: data(loaded.zones, shown.classes, shown.figures), layers: layers(tone) };
  };
}
