import type { AppState } from '../state/app-state.ts';
import type { Language } from '../state/session.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import {
  contributionHeatLayers,
  contributionHeatSources,
  contributionLayers,
  contributionSources,
} from './overlays/contributions.ts';
import { rememberLast } from './remember-last.ts';
import type { ScenePart } from './scene-part.ts';

interface ContributionInput {
  readonly state: AppState;
  readonly opacity: number;
  readonly tone: Tone;
}

/** Draws what was said of places, each a mark of its kind. */
export function contributionsPart(): (input: ContributionInput) => ScenePart {
  const data = rememberLast(contributionSources);
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    contributionLayers(lookOf(tone, opacity, language)),
  );
  return ({ state: { document, session }, tone, opacity }) => ({
    data: data(document.plan.contributions),
    layers: layers(tone, opacity, session.language),
  });
}

/** Draws where much is said. */
export function contributionHeatPart(): (input: ContributionInput) => ScenePart {
  const data = rememberLast(contributionHeatSources);
  const layers = rememberLast((tone: Tone, opacity: number, language: Language) =>
    contributionHeatLayers(lookOf(tone, opacity, language)),
  );
  return ({ state: { document, session }, tone, opacity }) => ({
    data: data(document.plan.contributions),
    layers: layers(tone, opacity, session.language),
  });
}
