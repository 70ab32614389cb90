import type { MeasureId } from '../domain/ids.ts';
import type { Staging } from '../state/session.ts';
import { keepSameList } from './keep-same.ts';

/**
 * Gives the measures that the gesture in hand changes; the same list by identity for as long as
 * they are the same.
 */
export function stagedIdsReader(): (staging: Staging | null) => readonly MeasureId[] {
  let last: readonly MeasureId[] = [];
  return (staging) => {
    const own = staging?.measureId ? [staging.measureId] : [];
    const others = (staging?.others ?? []).map(({ measureId }) => measureId);
    last = keepSameList(last, [...own, ...others]);
    return last;
  };
}
