import {
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';

/** How one of several series is drawn: told apart by colour, by mark and by dash. */
export interface SeriesLook {
  /** 1–6: `--series-1` and so on. */
  readonly hue: number;
  readonly mark: SymbolType;
  /** Lengths in pixels; undefined: a whole line. */
  readonly dash: string | undefined;
}

const marks = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
] as const;
const dashes = [undefined, '7 3', '2 3', '10 3 2 3', '5 2', '1 2'] as const;

/** So many series look different; after that looks come again with another dash. */
export const seriesLooks = marks.length;

export function seriesLook(index: number): SeriesLook {
  const at = index % seriesLooks;
  const turn = Math.floor(index / seriesLooks);
  return {
    hue: at + 1,
    mark: marks[at] ?? symbolCircle,
    dash: dashes[(at + turn) % dashes.length],
  };
}
