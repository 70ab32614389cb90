/** The map of a sheet as a picture whose middle is the map's, and how large it is on the paper. */
export interface SheetPicture {
  readonly jpeg: Uint8Array;
  readonly widthMillimeters: number;
  readonly heightMillimeters: number;
}

/** The maps of the sheets in their order, or why there are none. */
export type SheetPictures =
  | { readonly status: 'none' | 'no-webgl' | 'failed' }
  | { readonly status: 'ready'; readonly pictures: readonly SheetPicture[] };
