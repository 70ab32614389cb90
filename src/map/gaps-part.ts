import type { BestSpot } from '../domain/best-spots.ts';
import type { GapPlace } from '../domain/gaps.ts';
import type { AppState } from '../state/app-state.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import {
  bestSpotLayers,
  bestSpotSources,
  gapOutlineLayers,
  gapOutlineSources,
} from './overlays/best-spots.ts';
import { rememberLast } from './remember-last.ts';
import { emptyPart, type ScenePart } from './scene-part.ts';

const noSpots: readonly BestSpot[] = [];

/** Draws the place without that is looked at, and the spots found, until they are in the plan. */
export function gapsPart(): (state: AppState, tone: Tone) => readonly ScenePart[] {
  const spotData = rememberLast(bestSpotSources);
  const outlineData = rememberLast(gapOutlineSources);
  const layers = rememberLast((tone: Tone) => {
    const look = lookOf(tone, 1, 'nb');
    return { spots: bestSpotLayers(look), outline: gapOutlineLayers(look) };
  });
  return ({ document, session, derived }, tone) => {
    const trial = session.spotsOnTrial?.proposalId;
    const isInPlan = trial !== undefined && Object.hasOwn(document.plan.proposals, trial);
    const spots = isInPlan ? noSpots : (derived.bestSpots?.spots ?? noSpots);
    const place = placeInFocus(derived.gaps?.places ?? [], session.gapInFocus);
    return [
      place ? { data: outlineData(place), layers: layers(tone).outline } : emptyPart,
      spots.length > 0 ? { data: spotData(spots), layers: layers(tone).spots } : emptyPart,
    ];
  };
}

function placeInFocus(places: readonly GapPlace[], id: string | null): GapPlace | null {
  return id === null ? null : (places.find((place) => place.id === id) ?? null);
}
