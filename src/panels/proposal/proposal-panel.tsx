import { openPanel } from '../../commands/open-panel.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { AllProposals } from './all-proposals.tsx';
import { ListedMeasures } from './listed-measures.tsx';
import { ProposalHead } from './proposal-head.tsx';

/** The proposal shown, its measures in their order, and all the others. */
export function ProposalPanel() {
  const { t } = useText();
  const proposal = useStore(appStore, ({ document, session }) =>
    session.shownProposalId === null
      ? null
      : (document.plan.proposals[session.shownProposalId] ?? null),
  );
  return (
    <Panel
      title={t('proposal.title')}
      closeLabel={t('action.close')}
      onClose={() => openPanel(null)}
    >
      {proposal ? (
        <>
          <ProposalHead key={proposal.id} proposal={proposal} />
          <ListedMeasures key={`measures of ${proposal.id}`} proposal={proposal} />
        </>
      ) : (
        <p>{t('proposal.todayHelp')}</p>
      )}
      <AllProposals shownId={proposal?.id ?? null} />
    </Panel>
  );
}
