import type { BlueGreenSurface } from './blue-green-surface.ts';
import type { RuleSource, TargetKind } from './coverage-question.ts';
import type { MeasureKind } from './measure-kind.ts';
import { publishedReach } from './published-reach.ts';
import type { WayEffect } from './sketched-way.ts';

/**
 * Who says so: `own` is an assumption of ours that nobody has published, `factor-tables` are the
 * tables of `factor-models.ts`, anything else the rule of a published question.
 */
export type AssumptionBasis = 'own' | 'factor-tables' | RuleSource;

/** One thing that is taken for granted of a kind, and who says so. */
export type KindAssumption = { readonly basis: AssumptionBasis } & (
  | { readonly about: 'target'; readonly target: TargetKind }
  | { readonly about: 'reach'; readonly meters: readonly number[] }
  | { readonly about: 'reach-asked' }
  | { readonly about: 'open-always' | 'hours-unknown' | 'access-unknown' }
  | { readonly about: 'way'; readonly effect: WayEffect }
  | { readonly about: 'surface'; readonly surface: BlueGreenSurface }
  | { readonly about: 'breadth'; readonly meters: number }
  | { readonly about: 'homes' | 'zone' | 'nothing' }
);

/** Everything that drawing a measure of the kind takes for granted, in the order it is read. */
export function kindAssumptions(kind: MeasureKind): readonly KindAssumption[] {
  const found = [
    ...ofTarget(kind),
    ...(kind.way === null ? [] : [own({ about: 'way', effect: kind.way })]),
    ...ofSurface(kind),
    ...(kind.homes.length === 0 ? [] : [own({ about: 'homes' })]),
    ...(kind.shape === 'zone' ? [own({ about: 'zone' })] : []),
  ];
  return found.length === 0 ? [own({ about: 'nothing' })] : found;
}

function ofTarget({ counts, reachRule, isPublic, isAlwaysOpen }: MeasureKind): KindAssumption[] {
  if (counts === null) return [];
  const hours = isAlwaysOpen ? 'open-always' : 'hours-unknown';
  return [
    own({ about: 'target', target: counts }),
    reachRule === null
      ? own({ about: 'reach-asked' })
      : { about: 'reach', meters: publishedReach(reachRule), basis: reachRule },
    own({ about: isPublic === null ? 'access-unknown' : hours }),
  ];
}

function ofSurface({ surface, surfaceBreadthMeters: meters }: MeasureKind): KindAssumption[] {
  if (surface === null) return [];
  return [
    { about: 'surface', surface, basis: 'factor-tables' },
    ...(meters === null ? [] : [own({ about: 'breadth', meters })]),
  ];
}

type Unfounded<One> = One extends { readonly basis: AssumptionBasis } ? Omit<One, 'basis'> : never;

function own(assumption: Unfounded<KindAssumption>): KindAssumption {
  return { ...assumption, basis: 'own' };
}
