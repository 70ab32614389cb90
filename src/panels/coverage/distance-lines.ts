import type { CountedGroup } from '../../domain/coverage-question.ts';
import type { DistanceSummary, ZoneCoverage } from '../../domain/coverage.ts';
import { formatCount, formatDistance } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { isUnknown } from './zone-share.ts';

interface Words {
  readonly group: CountedGroup;
  readonly t: Translate;
  readonly language: Language;
}

/**
 * How far people are from the nearest target, a line each for the median, the mean and those who
 * are too far for either: of one side, or of both with an arrow where they differ.
 */
export function distanceLines(
  sides: readonly ZoneCoverage[],
  { group, t, language }: Words,
): readonly string[] {
  const known = sides.flatMap((side) => (isUnknown(side) ? [] : (side.distances ?? [])));
  if (known.length < sides.length) return [];
  const inMeters = (value: number | null): string =>
    value === null ? '–' : formatDistance(value, language);
  const line = (words: (summary: DistanceSummary) => string): string =>
    [...new Set(known.map(words))].join(' → ');
  const beyond = line(({ beyondResidents }) => formatCount(beyondResidents, language));
  return [
    t('distances.median', { meters: line(({ medianMeters }) => inMeters(medianMeters)) }),
    t('distances.mean', { meters: line(({ meanMeters }) => inMeters(meanMeters)) }),
    ...(known.some(({ beyondResidents }) => beyondResidents >= 0.5)
      ? [
          t('distances.beyond', {
            number: `${beyond} ${t(`groupMany.${group}`)}`,
            limit: known[0].limitMeters,
          }),
        ]
      : []),
  ];
}
