import Ellipsis from 'lucide-react/icons/ellipsis';
import List from 'lucide-react/icons/list';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { useMemo, useState } from 'react';
import { addProposal } from '../../commands/add-proposal.ts';
import { openPanel } from '../../commands/open-panel.ts';
import { showProposal } from '../../commands/show-proposal.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useStore } from '../../ui/use-store.ts';
import { DeleteProposalDialog } from './delete-proposal-dialog.tsx';
import { proposalChoices } from './proposal-choices.ts';
import styles from './proposal-switcher.module.css';

const todayId = 'today';

/** What the map and the numbers show: today, or one of the proposals. */
export function ProposalSwitcher() {
  const { t } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const shownId = useStore(appStore, (state) => state.session.shownProposalId);
  const [isDeleting, setDeleting] = useState(false);
  const proposals = useMemo(() => proposalChoices(plan), [plan]);
  const shown = proposals.find(({ id }) => id === shownId);
  return (
    <div className={styles.switcher}>
      <Segmented
        label={t('proposal.shown')}
        value={shown?.id ?? todayId}
        onChange={(id) => showProposal(proposals.find((one) => one.id === id)?.id ?? null)}
        items={[
          { id: todayId, label: t('proposal.today') },
          ...proposals.map(({ id, name }) => ({ id, label: name })),
        ]}
      />
      <IconButton
        label={t('proposal.add')}
        icon={<Plus aria-hidden size={20} />}
        onPress={() => addProposal()}
      />
      {shown && (
        <>
          <Menu
            label={t('action.more')}
            icon={<Ellipsis aria-hidden size={20} />}
            items={[
              {
                id: 'measures',
                label: t('proposal.measures', { name: shown.name }),
                icon: <List aria-hidden size={18} />,
                onChoose: () => openPanel('proposal'),
              },
              ...(proposals.length > 1
                ? [
                    {
                      id: 'delete',
                      label: t('proposal.delete', { name: shown.name }),
                      icon: <Trash2 aria-hidden size={18} />,
                      onChoose: () => setDeleting(true),
                    },
                  ]
                : []),
            ]}
          />
          <DeleteProposalDialog
            proposal={shown}
            isOpen={isDeleting}
            onClose={() => setDeleting(false)}
          />
        </>
      )}
    </div>
  );
}
