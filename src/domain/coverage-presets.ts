import {
  barrierKinds,
  type CoverageQuestion,
  type RuleSource,
  type TargetKind,
} from './coverage-question.ts';
import type { QuestionId } from './ids.ts';

/**
 * The questions a planner can pick without setting anything.
 * Play and hiking: SSB, "Rekreasjonsareal og nærturterreng" (1 daa = 1,000 m²).
 * 0.5 ha within 300 m: WHO Europe 2016. Meeting places: no national norm, set by the programme.
 */
export const coveragePresets: readonly CoverageQuestion[] = [
  preset('meeting-300', 'meeting-place', 300, 'programme'),
  preset('meeting-500', 'meeting-place', 500, 'programme'),
  preset('meeting-800', 'meeting-place', 800, 'programme'),
  preset('green-5daa-200', 'green-area', 200, 'ssb-play', 5_000),
  { ...preset('green-200daa-500', 'green-area', 500, 'ssb-hiking', 200_000), strictlyLarger: true },
  preset('green-05ha-300', 'green-area', 300, 'who', 5_000),
  preset('route-300', 'walking-route', 300, 'programme'),
];

export const defaultQuestion: CoverageQuestion = coveragePresets[0];

function preset(
  id: string,
  targetKind: TargetKind,
  distanceMeters: number,
  ruleSource: RuleSource,
  minAreaSquareMeters = 0,
): CoverageQuestion {
  return {
    id: id as QuestionId,
    title: '',
    targetKind,
    placeKinds: null,
    minAreaSquareMeters,
    strictlyLarger: false,
    publicOnly: false,
    openWhen: 'any',
    distanceMeters,
    walkingSpeedKmh: null,
    reach: 'straight',
    barrierKinds,
    stepFree: false,
    counts: 'residents',
    residentsRule: 'area',
    ruleSource,
  };
}
