import type { Measure } from '../measure.ts';
import type { Plan } from '../plan.ts';
import type { ProposalEntry } from '../proposal.ts';
import { proposalsInOrder } from '../proposals-in-order.ts';
import { entriesOfProposal, findMeasure } from '../resolve-measures.ts';
import { sameValue } from '../same-value.ts';
import { isReordered } from './is-reordered.ts';
import type { DifferenceWord, DifferenceLine } from './difference-line.ts';

/**
 * What proposals that both plans have list otherwise. Measures that came or went altogether are
 * not among it: that is said of the measures themselves.
 */
export function listDifferences(
  before: Plan,
  after: Plan,
  planned: readonly Measure[],
): readonly DifferenceLine[] {
  const both = proposalsInOrder(after).filter(({ id }) => Object.hasOwn(before.proposals, id));
  return both.flatMap((proposal) => {
    const was = entriesOfProposal(before, proposal.id);
    const is = entriesOfProposal(after, proposal.id);
    if (sameValue(was, is)) return [];
    const line = (word: DifferenceWord, entry: ProposalEntry): readonly DifferenceLine[] => {
      const { measureId: key } = entry;
      const then = findMeasure(before, planned, key);
      const now = findMeasure(after, planned, key);
      // That it came or went is said of the measure itself.
      if (!then || !now) return [];
      const { title } = now;
      return [{ word, collection: 'measures', key, title, proposal: proposal.name }];
    };
    const known = new Map(was.map((entry) => [entry.measureId, entry]));
    const stillThere = new Set(is.map(({ measureId }) => measureId));
    const lines = [
      ...is.flatMap((entry) => {
        const then = known.get(entry.measureId);
        if (!then) return line('measureIncluded', entry);
        return then.on === entry.on ? [] : line(entry.on ? 'measureOn' : 'measureOff', entry);
      }),
      ...was.flatMap((entry) =>
        stillThere.has(entry.measureId) ? [] : line('measureExcluded', entry),
      ),
    ];
    const ids = (entries: readonly ProposalEntry[]) => entries.map(({ measureId }) => measureId);
    if (!isReordered(ids(was), ids(is))) return lines;
    return [
      ...lines,
      {
        word: 'listReordered',
        collection: 'proposals',
        key: proposal.id,
        title: proposal.name,
      },
    ];
  });
}
