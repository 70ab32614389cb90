import { useEffect, useState } from 'react';
import type { ContributionRow } from '../../commands/contribution-rows.ts';
import type { ContributionId } from '../../domain/ids.ts';
import { muchTheSame } from '../../domain/much-the-same.ts';

const manyLines = 500;
const pauseMilliseconds = 600;

/** What says much the same; among thousands looked for only when the hand rests. */
export function useSame(all: readonly ContributionRow[]): readonly (readonly ContributionId[])[] {
  const [lists, setLists] = useState<readonly (readonly ContributionId[])[]>([]);
  useEffect(() => {
    const look = () => setLists(muchTheSame(all.map(({ contribution }) => contribution)));
    const waiting = setTimeout(look, all.length > manyLines ? pauseMilliseconds : 0);
    return () => clearTimeout(waiting);
  }, [all]);
  return lists;
}
