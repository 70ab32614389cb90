import { measureKinds } from '../measure-kind.ts';

/** Kinds of measures that only whole zones have: no record of one keeps a place. */
export const placelessKinds: ReadonlySet<unknown> = new Set(
  measureKinds
    .filter(({ shapes }) => shapes.every((shape) => shape === 'zone'))
    .map(({ id }) => id),
);
