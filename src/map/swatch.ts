import type { LocalText } from '../domain/workspace.ts';
import type { TextKey } from '../text/dictionary.ts';

/** How a legend draws one kind of thing: the same shapes and colours as on the map. */
export type Swatch =
  | {
      readonly type: 'area';
      readonly fill: string;
      readonly fillOpacity: number;
      readonly line: string | null;
      readonly dash: readonly number[] | null;
      readonly hatch: string | null;
      /** Lines both ways. */
      readonly isCrossed?: boolean;
      /** Dots in the colour of the fill. */
      readonly isDotted?: boolean;
      /** A sign written over it, in the colour given. */
      readonly sign?: { readonly text: string; readonly color: string };
    }
  | {
      readonly type: 'line';
      readonly color: string;
      readonly width: number;
      /** Lengths in units of the width. */
      readonly dash: readonly number[] | null;
    }
  | {
      readonly type: 'badge';
      readonly shape: 'round' | 'square';
      readonly fill: string;
      readonly line: string;
      readonly dashed: boolean;
      /** SVG path data in a box of 15 by 15. */
      readonly iconPath: string;
      readonly iconColor: string;
    }
  | { readonly type: 'dot'; readonly fill: string; readonly line: string }
  /** `path`: SVG path data in a box of 24 by 24. */
  | { readonly type: 'mark'; readonly path: string; readonly fill: string; readonly line: string };

/** A text of the workspace, or a key of the dictionary with its values. */
export type LegendLabel =
  | { readonly text: LocalText }
  | { readonly key: TextKey; readonly values?: Readonly<Record<string, string | number>> };

/** One line of a legend. */
export interface LegendEntry {
  readonly id: string;
  readonly label: LegendLabel;
  readonly swatch: Swatch;
}
