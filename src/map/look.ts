import type { Language } from '../state/session.ts';
import { darkPalette, lightPalette } from './palette.ts';
import type { Palette } from './palette.ts';

/** How one overlay is to be drawn: the theme's colours, the reader's opacity and language. */
export interface Look {
  readonly palette: Palette;
  readonly dark: boolean;
  readonly opacity: number;
  readonly language: Language;
}

export function lookOf(dark: boolean, opacity: number, language: Language): Look {
  return { palette: paletteOf(dark), dark, opacity, language };
}

export function paletteOf(dark: boolean): Palette {
  return dark ? darkPalette : lightPalette;
}
