/** How areas are written; `auto`: what fits the size and the language. */
export type AreaUnit = 'auto' | 'square-meters' | 'decare' | 'hectare' | 'square-kilometers';

export const areaUnits: readonly AreaUnit[] = [
  'auto',
  'square-meters',
  'decare',
  'hectare',
  'square-kilometers',
];

let current: AreaUnit = 'auto';
const listeners = new Set<() => void>();

/** The unit in which areas are written now. */
export function currentAreaUnit(): AreaUnit {
  return current;
}

/** Writes areas in a unit from now on, wherever they stand. */
export function writeAreasIn(unit: AreaUnit): void {
  if (unit === current) return;
  current = unit;
  for (const tell of listeners) tell();
}

/** Tells when areas are written in another unit. Gives the function that stops it. */
export function onAreaUnit(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
