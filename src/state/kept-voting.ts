import type { BallotWords } from '../domain/edits/put-ballot.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { ballotRules } from '../domain/schema/workshop-rules.ts';
import { noVoting, type VotingSession } from './voting-session.ts';

/** Keeps on the device what is being done with votes, so that a reload loses no dot and no word. */
export function keepVoting(workspaceId: WorkspaceId, voting: VotingSession): void {
  try {
    localStorage.setItem(keyOf(workspaceId), JSON.stringify(voting));
  } catch {
    // The window itself still knows.
  }
}

/** What was being done with votes, as far as it can be read. */
export function readKeptVoting(workspaceId: WorkspaceId): VotingSession {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(workspaceId)) ?? 'null');
    return typeof stored === 'object' && stored !== null ? parse(stored) : noVoting;
  } catch {
    return noVoting;
  }
}

function keyOf(workspaceId: WorkspaceId): string {
  return `strok.voting.${workspaceId}`;
}

function parse(stored: object): VotingSession {
  const field = (name: keyof VotingSession): unknown => Reflect.get(stored, name);
  const mode = field('mode');
  return {
    draft: draftOf(field('draft')),
    mode: mode === 'vote' || mode === 'count' ? mode : 'result',
    voter: wholeOf(field('voter')) ?? 1,
    dots: field('dots') === null ? null : countsOf(field('dots')),
    totals: countsOf(field('totals')),
    people: wholeOf(field('people')),
  };
}

const draftFields = ['id', 'title', 'choices', 'voters', 'dots', 'mostOnOne'] as const;

function draftOf(value: unknown): BallotWords | null {
  if (typeof value !== 'object' || value === null) return null;
  const fits = draftFields.every(
    (name) => ballotRules[name](Reflect.get(value, name) as unknown) === null,
  );
  // Each field has passed the rule of its record.
  return fits
    ? (Object.fromEntries(
        draftFields.map((name) => [name, Reflect.get(value, name) as unknown]),
      ) as unknown as BallotWords)
    : null;
}

function wholeOf(value: unknown): number | null {
  return Number.isInteger(value) && Number(value) > 0 ? Number(value) : null;
}

function countsOf(value: unknown): Readonly<Record<string, number>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, count]: readonly [string, unknown]) =>
      Number.isInteger(count) && Number(count) >= 0 ? [[id, Number(count)]] : [],
    ),
  );
}
