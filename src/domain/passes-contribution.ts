import type { Contribution } from './contribution.ts';
import type { ContributionFilter } from './contribution-filter.ts';
import { contributionStanding } from './contribution-standing.ts';
import { foldedText } from './folded-text.ts';
import type { ZoneId } from './ids.ts';

/**
 * Makes a test of whether a contribution is shown under a filter: it has to pass every part of it,
 * and a part by any of what is chosen there. `zoneId` is the one it counts in. Letters are compared
 * without case and marks. A text that was taken back is not searched.
 */
export function contributionPasser(
  filter: ContributionFilter,
): (contribution: Contribution, zoneId: ZoneId | null) => boolean {
  const { kinds, standings, sources, themes, zones, only } = filter;
  const asked = foldedText(filter.text).split(/\s+/u).filter(Boolean);
  return (one, zoneId) =>
    (only === null || only.has(one.id)) &&
    (kinds.length === 0 || kinds.includes(one.kind)) &&
    (sources.length === 0 || sources.includes(one.source)) &&
    (standings.length === 0 || standings.includes(contributionStanding(one))) &&
    (themes.length === 0 || themes.includes(one.theme === '' ? 'none' : one.theme)) &&
    (zones.length === 0 || zones.includes(zoneId ?? 'none')) &&
    (asked.length === 0 || holds(one, asked));
}

/** Whether a filter lets every contribution through. */
export function filtersNoContribution(filter: ContributionFilter): boolean {
  const { text, only, ...lists } = filter;
  return (
    text.trim() === '' &&
    only === null &&
    Object.values(lists).every((list: readonly string[]) => list.length === 0)
  );
}

function holds(one: Contribution, asked: readonly string[]): boolean {
  const said = one.state === 'withdrawn' ? '' : one.text;
  const written = foldedText([said, one.theme, one.answer, one.cell].join('\n'));
  return asked.every((word) => written.includes(word));
}
