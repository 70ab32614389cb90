/**
 * A position in a workspace's local plane: metres east and north of its centre,
 * ellipsoidal Lambert azimuthal equal-area (see `local-plane.ts`).
 */
export type LocalMeters = readonly [x: number, y: number] & { readonly space?: 'local-meters' };
