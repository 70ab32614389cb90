import Archive from 'lucide-react/icons/archive';
import ArchiveRestore from 'lucide-react/icons/archive-restore';
import Copy from 'lucide-react/icons/copy';
import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import Trash2 from 'lucide-react/icons/trash-2';
import { archiveProposal } from '../../commands/archive-proposal.ts';
import { duplicateProposal } from '../../commands/duplicate-proposal.ts';
import { lockProposal } from '../../commands/lock-proposal.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { Translate } from '../../text/translate.ts';

/** What can be done with a proposal, as items of a menu; what cannot be done is left out. */
export function proposalActions(
  proposal: Proposal,
  {
    t,
    openOnes,
    onDelete,
  }: {
    readonly t: Translate;
    /** How many proposals are not archived. */
    readonly openOnes: number;
    readonly onDelete: () => void;
  },
) {
  const { id, name, locked, archived } = proposal;
  const isLastOpen = !archived && openOnes === 1;
  const duplicate = {
    id: 'duplicate',
    label: t('proposal.duplicate'),
    icon: <Copy aria-hidden size={18} />,
    onChoose: () => void duplicateProposal(id),
  };
  const lock = {
    id: 'lock',
    label: t(locked ? 'proposal.unlock' : 'proposal.lock'),
    icon: locked ? <LockOpen aria-hidden size={18} /> : <Lock aria-hidden size={18} />,
    onChoose: () => void lockProposal(id, !locked),
  };
  const archive = {
    id: 'archive',
    label: t(archived ? 'proposal.restore' : 'proposal.archive'),
    icon: archived ? <ArchiveRestore aria-hidden size={18} /> : <Archive aria-hidden size={18} />,
    onChoose: () => void archiveProposal(id, !archived),
  };
  const remove = {
    id: 'delete',
    label: t('proposal.delete', { name }),
    icon: <Trash2 aria-hidden size={18} />,
    onChoose: onDelete,
  };
  return [
    duplicate,
    lock,
    ...(isLastOpen ? [] : [archive]),
    ...(isLastOpen || locked ? [] : [remove]),
  ];
}
