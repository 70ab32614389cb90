import { expect, test } from 'vitest';
import type { ProposalId } from '../domain/ids.ts';
import { twoMaps } from './compared-sides.ts';
import type { ComparisonView } from './session.ts';

const [a, b] = ['a', 'b'] as unknown as readonly ProposalId[];

function view(map: ComparisonView['map']): ComparisonView {
  return { a, b, map, divider: 0.5 };
}

test('two maps are shown for a swipe and side by side alone', () => {
  const shown = (['one', 'swipe', 'side-by-side', 'difference'] as const).filter((map) =>
    twoMaps({ comparison: view(map), shownProposalId: b }),
  );
  expect(shown).toEqual(['swipe', 'side-by-side']);
  expect(twoMaps({ comparison: null, shownProposalId: b })).toBeNull();
});

test('the tools work on the side that is on the board, and the other is looked at', () => {
  expect(twoMaps({ comparison: view('swipe'), shownProposalId: b })).toMatchObject({
    inHand: 'b',
    looking: 'a',
    lookingAtId: a,
  });
  expect(twoMaps({ comparison: view('swipe'), shownProposalId: a })).toMatchObject({
    inHand: 'a',
    lookingAtId: b,
  });
});

test('today can be one of the two', () => {
  const comparison = { ...view('swipe'), a: null };
  expect(twoMaps({ comparison, shownProposalId: null })?.inHand).toBe('a');
  expect(twoMaps({ comparison, shownProposalId: b })?.lookingAtId).toBeNull();
});
