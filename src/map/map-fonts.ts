import type { FontFacesSpecification } from 'maplibre-gl';
import boldLatin from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url';
import boldLatinExtended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff2?url';
import latin from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url';
import latinExtended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2?url';
import { boldFont, regularFont } from './label-paint.ts';

// ÆØÅ and ÄÖ are in the first file; Sámi letters (đ, ŋ, š, ŧ, ž, č) in the second.
const latinRange = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2212'];
const latinExtendedRange = ['U+0100-02FF', 'U+1E00-1EFF', 'U+2020', 'U+20A0-20AB'];

/** The bundled letters, so that names on the map need no other server. */
export function mapFonts(pageAddress: string): FontFacesSpecification {
  const face = (file: string, ranges: string[]) => ({
    url: new URL(file, pageAddress).href,
    'unicode-range': ranges,
  });
  return {
    [regularFont]: [face(latin, latinRange), face(latinExtended, latinExtendedRange)],
    [boldFont]: [face(boldLatin, latinRange), face(boldLatinExtended, latinExtendedRange)],
  };
}
