import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { defaultQuestion } from '../../domain/coverage-presets.ts';
import type { NearKind, NearRequest } from '../../domain/near-answer.ts';

/**
 * What a visitor asks of a kind: any meeting place; any green area that is open to the public, of
 * any size.
 */
export function nearQuestion(kind: NearKind, meter: NearRequest['meter']): CoverageQuestion {
  return {
    ...defaultQuestion,
    ...meter,
    targetKind: kind,
    placeKinds: null,
    minAreaSquareMeters: 0,
    publicOnly: kind === 'green-area',
  };
}
