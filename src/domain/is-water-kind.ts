import { waterKindNames, type WaterKind } from './feature-kind.ts';

/** Whether a value read from a file names a kind of water surface. */
export function isWaterKind(value: unknown): value is WaterKind {
  return typeof value === 'string' && Object.hasOwn(waterKindNames, value);
}
