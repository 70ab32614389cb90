import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';
import regularExtended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff?inline';
import boldExtended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?inline';
import { woffToTtf } from './woff-to-ttf.ts';

/** One file of the typeface: its letters, and TrueType as a text with one byte a character. */
export interface PdfFont {
  readonly family: string;
  readonly style: 'normal' | 'bold';
  readonly data: string;
}

/** The families in the order in which a letter is looked for in them. */
export const pdfFamilies = ['StrokLatin', 'StrokLatinExtended'] as const;

/** The bundled typeface, written into the code so that a PDF can be made without a request. */
export function pdfFonts(): readonly PdfFont[] {
  const [latin, extended] = pdfFamilies;
  return [
    { family: latin, style: 'normal', data: unpacked(regular) },
    { family: latin, style: 'bold', data: unpacked(bold) },
    { family: extended, style: 'normal', data: unpacked(regularExtended) },
    { family: extended, style: 'bold', data: unpacked(boldExtended) },
  ];
}

function unpacked(address: string): string {
  const packed = atob(address.slice(address.indexOf(',') + 1));
  const ttf = woffToTtf(Uint8Array.from(packed, (letter) => letter.charCodeAt(0)));
  return Array.from(ttf, (byte) => String.fromCharCode(byte)).join('');
}
