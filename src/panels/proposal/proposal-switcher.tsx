import Ellipsis from 'lucide-react/icons/ellipsis';
import List from 'lucide-react/icons/list';
import Merge from 'lucide-react/icons/merge';
import Plus from 'lucide-react/icons/plus';
import { useMemo, useState } from 'react';
import { addProposal } from '../../commands/add-proposal.ts';
import { openMerge } from '../../commands/open-merge.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { showProposal } from '../../commands/show-proposal.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { FittingChoice } from '../../ui/fitting-choice.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useStore } from '../../ui/use-store.ts';
import { DeleteProposalDialog } from './delete-proposal-dialog.tsx';
import { proposalActions } from './proposal-actions.tsx';
import { ProposalMark, proposalState } from './proposal-state.tsx';
import styles from './proposal-switcher.module.css';

const todayId = 'today';

/** What the map and the numbers show: today, or one of the proposals. */
export function ProposalSwitcher() {
  const { t } = useText();
  const proposalTable = useStore(appStore, (state) => state.document.plan.proposals);
  const shownId = useStore(appStore, (state) => state.session.shownProposalId);
  const [isDeleting, setDeleting] = useState(false);
  const proposals = useMemo(() => proposalsInOrder({ proposals: proposalTable }), [proposalTable]);
  const shown = proposals.find(({ id }) => id === shownId);
  const open = proposals.filter(({ archived }) => !archived);
  // One from the archive that is being looked at is told as well.
  const choices = proposals.filter(({ id, archived }) => !archived || id === shownId);
  return (
    <div className={styles.switcher}>
      <FittingChoice
        label={t('proposal.shown')}
        value={shown?.id ?? todayId}
        onChange={(id) => showProposal(proposals.find((one) => one.id === id)?.id ?? null)}
        items={[
          { id: todayId, label: t('proposal.today') },
          ...choices.map((proposal) => {
            const hint = proposalState(proposal, t);
            const { id, name: label } = proposal;
            return hint
              ? { id, label, hint, mark: <ProposalMark proposal={proposal} /> }
              : { id, label };
          }),
        ]}
      />
      <span className={styles.add}>
        <IconButton
          label={t('proposal.add')}
          icon={<Plus aria-hidden size={20} />}
          onPress={() => addProposal()}
        />
      </span>
      <Menu
        label={shown ? t('proposal.moreFor', { name: shown.name }) : t('proposal.all')}
        icon={<Ellipsis aria-hidden size={20} />}
        items={[
          {
            id: 'measures',
            label: shown ? t('proposal.measures', { name: shown.name }) : t('proposal.all'),
            icon: <List aria-hidden size={18} />,
            onChoose: () => openPanel('proposal'),
          },
          {
            id: 'add',
            label: t('proposal.add'),
            icon: <Plus aria-hidden size={18} />,
            onChoose: () => void addProposal(),
          },
          ...(shown
            ? proposalActions(shown, {
                t,
                openOnes: open.length,
                onDelete: () => setDeleting(true),
              })
            : []),
          ...(open.length > 1
            ? [
                {
                  id: 'merge',
                  label: t('proposal.merge'),
                  icon: <Merge aria-hidden size={18} />,
                  onChoose: openMerge,
                },
              ]
            : []),
        ]}
      />
      {shown && (
        <DeleteProposalDialog
          proposal={shown}
          isOpen={isDeleting}
          onClose={() => setDeleting(false)}
        />
      )}
    </div>
  );
}
