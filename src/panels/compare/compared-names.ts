import type { ComparedName } from '../../domain/comparison.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ComparisonView } from '../../state/session.ts';
import type { Translate } from '../../text/translate.ts';

/** What one side is called: by itself, at the head of a sentence, and inside one. */
export interface SideName {
  readonly label: string;
  readonly subject: string;
  readonly inside: string;
}

export type ComparedNames = Readonly<Record<ComparedName, SideName>>;

export function comparedNames(
  { a, b }: Pick<ComparisonView, 'a' | 'b'>,
  proposals: Plan['proposals'],
  t: Translate,
): ComparedNames {
  const nameOf = (id: ProposalId | null): SideName => {
    const name = id === null ? null : (proposals[id]?.name ?? null);
    if (name === null) {
      const label = t('board.today');
      return { label, subject: label, inside: t('compare.todayName') };
    }
    return {
      label: name,
      subject: t('compare.ProposalName', { name }),
      inside: t('compare.proposalName', { name }),
    };
  };
  return { today: nameOf(null), a: nameOf(a), b: nameOf(b) };
}
