/** How much of the canvas lies under panels on each side, CSS pixels. */
export interface MapInset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const noInset: MapInset = { top: 0, right: 0, bottom: 0, left: 0 };
