import type { CountedGroup } from '../../domain/coverage-question.ts';
import type { DistanceSummary, ZoneCoverage } from '../../domain/coverage.ts';
import { formatCount, formatDistance } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { isUnknown } from '../../domain/zone-share.ts';

interface Words {
  readonly group: CountedGroup;
  readonly t: Translate;
  readonly language: Language;
}

/**
 * How far people are from the nearest target, a line each for the median, those who are too far to
 * be averaged, and the mean of the others: of one side, or of both with an arrow where they differ.
 */
export function distanceLines(
  sides: readonly ZoneCoverage[],
  { group, t, language }: Words,
): readonly string[] {
  const known = sides.flatMap((side) => (isUnknown(side) ? [] : (side.distances ?? [])));
  if (known.length < sides.length) return [];
  const line = (words: (summary: DistanceSummary) => string): string =>
    [...new Set(known.map(words))].join(' → ');
  const median = ({ medianMeters, limitMeters }: DistanceSummary): string =>
    medianMeters === null
      ? `> ${formatDistance(limitMeters, language)}`
      : formatDistance(medianMeters, language);
  const someBeyond = known.some(({ beyondResidents }) => beyondResidents >= 0.5);
  const someWithin = known.some(({ meanMeters }) => meanMeters !== null);
  const mean = line(({ meanMeters }) =>
    meanMeters === null ? '–' : formatDistance(meanMeters, language),
  );
  const beyond = line(({ beyondResidents }) => formatCount(beyondResidents, language));
  return [
    t('distances.median', { meters: line(median) }),
    ...(someBeyond
      ? [
          t('distances.beyond', {
            number: `${beyond} ${t(`groupMany.${group}`)}`,
            limit: known[0].limitMeters,
          }),
        ]
      : []),
    ...(someWithin
      ? [t(someBeyond ? 'distances.meanOfOthers' : 'distances.mean', { meters: mean })]
      : []),
  ];
}
