import type { LngLat } from '../geo/lng-lat.ts';
import type { AppState } from '../state/app-state.ts';
import type { Language } from '../state/session.ts';
import { translator } from '../text/translate.ts';
import { lookOf } from './look.ts';
import type { Tone } from './look.ts';
import { pinLayers, pinSources } from './overlays/pin.ts';
import { rememberLast } from './remember-last.ts';
import { emptyPart, type ScenePart } from './scene-part.ts';

/** Draws the visitor's pin, while there is one. */
export function pinPart(): (state: AppState, tone: Tone) => ScenePart {
  const data = rememberLast((pin: LngLat, language: Language) =>
    pinSources(pin, translator(language)('near.yourPlace')),
  );
  const layers = rememberLast((tone: Tone) => pinLayers(lookOf(tone, 1, 'nb')));
  return ({ session }, tone) => {
    const { pin } = session.resident;
    return pin ? { data: data(pin, session.language), layers: layers(tone) } : emptyPart;
  };
}
