/**
 * The surfaces that the data know and that sketches make, in the order in which they claim ground:
 * where several lie over one another, the ground counts once, as the first of them. Water inside a
 * park is water. An opened stream and a rain bed change the ground they lie on, and so come before
 * the green that is there; all else that is sketched adds only where nothing is green yet.
 */
export const blueGreenSurfaces = [
  'water',
  'opened-stream',
  'rain-bed',
  'green-area',
  'sketched-park',
  'pocket-park',
  'allotment',
  'green-roof',
  'street-trees',
] as const;

export type BlueGreenSurface = (typeof blueGreenSurfaces)[number];

/** What is there today; the others are sketched. */
export type SketchedSurface = Exclude<BlueGreenSurface, 'water' | 'green-area'>;

export const waterSurfaces: readonly BlueGreenSurface[] = ['water', 'opened-stream'];

/** Green ground. A roof and a crown over a street are none: they count in the factor alone. */
export const greenSurfaces: readonly BlueGreenSurface[] = [
  'rain-bed',
  'green-area',
  'sketched-park',
  'pocket-park',
  'allotment',
];

export const sketchedSurfaces: readonly SketchedSurface[] = blueGreenSurfaces.filter(
  (surface): surface is SketchedSurface => surface !== 'water' && surface !== 'green-area',
);
