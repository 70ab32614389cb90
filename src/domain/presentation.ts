import type { MeasureId } from './ids.ts';

/** How a measure is shown to residents: what is said of it in plain words, and a picture. */
export interface Presentation {
  readonly measureId: MeasureId;
  readonly text: string;
  /** A `data:` address of a JPEG, PNG or WebP picture; empty: none. */
  readonly picture: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** Who made the picture. */
  readonly credit: string;
}
