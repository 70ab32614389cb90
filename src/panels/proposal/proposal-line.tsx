import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { moveProposal } from '../../commands/move-proposal.ts';
import { showProposal } from '../../commands/show-proposal.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { Menu } from '../../ui/menu.tsx';
import lineStyles from './measure-line.module.css';
import { proposalActions } from './proposal-actions.tsx';
import styles from './proposal-panel.module.css';
import { ProposalMark, proposalState } from './proposal-state.tsx';

type Place = { readonly afterId: ProposalId | null } | null;

interface ProposalLineProps {
  readonly proposal: Proposal;
  readonly isShown: boolean;
  readonly openOnes: number;
  /** Where it would stand one step up or down; null where there is no such step. */
  readonly earlier: Place;
  readonly later: Place;
  readonly onDelete: () => void;
}

export function ProposalLine({
  proposal,
  isShown,
  openOnes,
  earlier,
  later,
  onDelete,
}: ProposalLineProps) {
  const { t } = useText();
  const { id, name, note } = proposal;
  const state = proposalState(proposal, t);
  const up = earlier && {
    id: 'up',
    label: t('proposal.moveEarlier', { name }),
    icon: <ArrowUp aria-hidden size={18} />,
    onChoose: () => void moveProposal(id, earlier.afterId),
  };
  const down = later && {
    id: 'down',
    label: t('proposal.moveLater', { name }),
    icon: <ArrowDown aria-hidden size={18} />,
    onChoose: () => void moveProposal(id, later.afterId),
  };
  return (
    <li className={joinClasses(lineStyles.line, isShown && lineStyles.selected)}>
      <button
        type="button"
        className={lineStyles.pick}
        aria-pressed={isShown}
        aria-label={t('proposal.show', { name }) + (state ? ` (${state})` : '')}
        onClick={() => showProposal(isShown ? null : id)}
      >
        <span className={lineStyles.words}>
          <span className={lineStyles.title}>{name}</span>
          {note && <span className={joinClasses(lineStyles.kind, styles.oneLine)}>{note}</span>}
        </span>
        {state && (
          <span className={styles.mark}>
            <ProposalMark proposal={proposal} />
            {state}
          </span>
        )}
      </button>
      <Menu
        label={t('proposal.moreFor', { name })}
        icon={<Ellipsis aria-hidden size={18} />}
        items={[
          ...(up ? [up] : []),
          ...(down ? [down] : []),
          ...proposalActions(proposal, { t, openOnes, onDelete }),
        ]}
      />
    </li>
  );
}
