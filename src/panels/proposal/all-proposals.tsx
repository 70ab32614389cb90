import Merge from 'lucide-react/icons/merge';
import Plus from 'lucide-react/icons/plus';
import { useMemo, useState } from 'react';
import { addProposal } from '../../commands/add-proposal.ts';
import { openMerge } from '../../commands/open-merge.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useStore } from '../../ui/use-store.ts';
import { DeleteProposalDialog } from './delete-proposal-dialog.tsx';
import { ProposalLine } from './proposal-line.tsx';
import styles from './proposal-panel.module.css';

/** Every proposal in its order; those put away apart. */
export function AllProposals({ shownId }: { readonly shownId: ProposalId | null }) {
  const { t } = useText();
  const proposals = useStore(appStore, (state) => state.document.plan.proposals);
  const [deletingId, setDeletingId] = useState<ProposalId | null>(null);
  const all = useMemo(() => proposalsInOrder({ proposals }), [proposals]);
  const open = all.filter(({ archived }) => !archived);
  const archived = all.filter((proposal) => proposal.archived);
  const deleting = deletingId === null ? undefined : proposals[deletingId];
  const lines = (list: typeof all) => (
    <ol>
      {list.map((proposal, at) => (
        <ProposalLine
          key={proposal.id}
          proposal={proposal}
          isShown={proposal.id === shownId}
          openOnes={open.length}
          earlier={at === 0 ? null : { afterId: list[at - 2]?.id ?? null }}
          later={at === list.length - 1 ? null : { afterId: list[at + 1].id }}
          onDelete={() => setDeletingId(proposal.id)}
        />
      ))}
    </ol>
  );
  return (
    <section className={styles.all}>
      <h3 className={styles.heading}>{t('proposal.allCount', { count: open.length })}</h3>
      {lines(open)}
      <div className={styles.actions}>
        <Button icon={<Plus aria-hidden size={18} />} onPress={() => void addProposal()}>
          {t('proposal.add')}
        </Button>
        {open.length > 1 && (
          <Button icon={<Merge aria-hidden size={18} />} onPress={openMerge}>
            {t('proposal.merge')}
          </Button>
        )}
      </div>
      {archived.length > 0 && (
        <Disclosure title={t('proposal.archivedCount', { count: archived.length })}>
          {lines(archived)}
        </Disclosure>
      )}
      {deleting && (
        <DeleteProposalDialog proposal={deleting} isOpen onClose={() => setDeletingId(null)} />
      )}
    </section>
  );
}
