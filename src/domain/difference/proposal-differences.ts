import type { Plan } from '../plan.ts';
import type { Proposal } from '../proposal.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';
import { isReordered } from './is-reordered.ts';
import { missingFrom } from './missing-from.ts';
import { recordsChanged } from './records-changed.ts';
import type { DifferenceWord, DifferenceLine } from './difference-line.ts';

/** Proposals that came, went, or are otherwise than they were, apart from what they list. */
export function proposalDifferences(before: Plan, after: Plan): readonly DifferenceLine[] {
  const was = proposalsInOrder(before).map(({ id }) => id);
  const is = proposalsInOrder(after);
  const first = is[0];
  return [
    ...missingFrom(before.proposals, after.proposals).map((one) =>
      aboutProposal('proposalAdded', one),
    ),
    ...missingFrom(after.proposals, before.proposals).map((one) =>
      aboutProposal('proposalRemoved', one),
    ),
    ...recordsChanged(before.proposals, after.proposals).flatMap(([, then, now]) => {
      const lines: DifferenceLine[] = [];
      if (then.name !== now.name) {
        const words = { from: then.name, to: now.name };
        lines.push({ ...aboutProposal('proposalRenamed', now), ...words });
      }
      if (then.note !== now.note) lines.push(aboutProposal('proposalNoted', now));
      if (then.locked !== now.locked) {
        lines.push(aboutProposal(now.locked ? 'proposalLocked' : 'proposalUnlocked', now));
      }
      if (then.archived !== now.archived) {
        lines.push(aboutProposal(now.archived ? 'proposalArchived' : 'proposalRestored', now));
      }
      if (then.shared !== now.shared) {
        lines.push(aboutProposal(now.shared ? 'proposalShared' : 'proposalUnshared', now));
      }
      return lines;
    }),
    ...(first &&
    isReordered(
      was,
      is.map(({ id }) => id),
    )
      ? [aboutProposal('proposalsReordered', first)]
      : []),
  ];
}

function aboutProposal(word: DifferenceWord, { id, name }: Proposal): DifferenceLine {
  return { word, collection: 'proposals', key: id, title: name };
}
