import type { CoverageQuestion } from '../../domain/coverage-question.ts';

/** Who walks: how fast, and whether steps are in the way. */
interface Walker {
  readonly speedKmh: number;
  readonly stepFree: boolean;
}

export type WalkerId = 'adult' | 'child' | 'wheelchair';

/** `own` is where a speed of one's own begins. */
export const walkers: Readonly<Record<WalkerId | 'own', Walker>> = {
  adult: { speedKmh: 5, stepFree: false },
  child: { speedKmh: 3.6, stepFree: false },
  wheelchair: { speedKmh: 3, stepFree: true },
  own: { speedKmh: 4, stepFree: false },
};

/** Whose walk a question means; null for a speed of one's own. */
export function speedOf({
  walkingSpeedKmh,
  stepFree,
}: Pick<CoverageQuestion, 'walkingSpeedKmh' | 'stepFree'>): WalkerId | null {
  const ids: readonly WalkerId[] = ['adult', 'child', 'wheelchair'];
  return (
    ids.find(
      (id) => walkers[id].speedKmh === walkingSpeedKmh && (!walkers[id].stepFree || stepFree),
    ) ?? null
  );
}
