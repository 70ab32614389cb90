import type { Language } from '../state/session.ts';
import { darkPalette, lightPalette, projectorPalette } from './palette.ts';
import type { Palette } from './palette.ts';

/** In which light the map is seen: `projector` is drawn stronger, for a wall seen from afar. */
export type Tone = 'light' | 'dark' | 'projector';

/** How one overlay is to be drawn: the theme's colours, the reader's opacity and language. */
export interface Look {
  readonly palette: Palette;
  readonly dark: boolean;
  readonly opacity: number;
  readonly language: Language;
}

export function lookOf(tone: Tone, opacity: number, language: Language): Look {
  return { palette: paletteOf(tone), dark: tone === 'dark', opacity, language };
}

export function paletteOf(tone: Tone): Palette {
  return palettes[tone];
}

const palettes: Readonly<Record<Tone, Palette>> = {
  light: lightPalette,
  dark: darkPalette,
  projector: projectorPalette,
};
