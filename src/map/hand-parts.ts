import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { AppState } from '../state/app-state.ts';
import type { Language } from '../state/session.ts';
import { evidencePart } from './evidence-part.ts';
import { gapsPart } from './gaps-part.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { pinPart } from './pin-part.ts';
import { stagingSources } from './staging-sources.ts';
import { stagingLayers } from './overlays/staging.ts';
import { rememberLast } from './remember-last.ts';
import type { ScenePart } from './scene-part.ts';
import { selectedParts } from './selected-parts.ts';
import { sheetPart } from './sheet-part.ts';

/**
 * Draws what the hand is about: the trail that is open, the visitor's pin, what is selected and pointed at, its grips,
 * the shape in hand.
 */
export function handParts(): (
  state: AppState,
  loaded: LoadedWorkspace,
  tone: Tone,
) => readonly ScenePart[] {
  const staging = rememberLast(stagingSources);
  const layers = rememberLast((tone: Tone, language: Language) =>
    stagingLayers(lookOf(tone, 1, language)),
  );
  const evidence = evidencePart();
  const gaps = gapsPart();
  const pin = pinPart();
  const sheets = sheetPart();
  const selected = selectedParts();
  return (state, loaded, tone) => {
    const { staging: staged, language } = state.session;
    return [
      evidence(state, loaded, tone),
      ...gaps(state, tone),
      pin(state, tone),
      sheets(state, tone),
      ...selected(state, loaded, tone),
      { data: staging(staged, language), layers: layers(tone, language) },
    ];
  };
}
