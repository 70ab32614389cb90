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

/** With a year chosen a proposal is what stands of it then, and is called so. */
export function comparedNames(
  { a, b }: Pick<ComparisonView, 'a' | 'b'>,
  proposals: Plan['proposals'],
  t: Translate,
  year: number | null = null,
): ComparedNames {
  const nameOf = (id: ProposalId | null): SideName => {
    const own = id === null ? null : (proposals[id]?.name ?? null);
    if (own === null) {
      const label = t('board.today');
      return { label, subject: label, inside: t('compare.todayName') };
    }
    const name = year === null ? own : t('year.proposal', { name: own, year });
    return {
      label: name,
      subject: t('compare.ProposalName', { name }),
      inside: t('compare.proposalName', { name }),
    };
  };
  return { today: nameOf(null), a: nameOf(a), b: nameOf(b) };
}
