import Archive from 'lucide-react/icons/archive';
import Lock from 'lucide-react/icons/lock';
import type { Proposal } from '../../domain/proposal.ts';
import type { Translate } from '../../text/translate.ts';

/** Locked or archived in a word; undefined where it is neither. */
export function proposalState({ locked, archived }: Proposal, t: Translate): string | undefined {
  const words = [
    ...(locked ? [t('proposal.locked')] : []),
    ...(archived ? [t('proposal.archived')] : []),
  ];
  return words.length === 0 ? undefined : words.join(', ').toLowerCase();
}

/** The same as a picture. */
export function ProposalMark({ proposal }: { readonly proposal: Proposal }) {
  if (proposal.archived) return <Archive aria-hidden size={14} />;
  return proposal.locked ? <Lock aria-hidden size={14} /> : null;
}
