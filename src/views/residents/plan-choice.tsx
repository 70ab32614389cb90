import { lookAtProposal } from '../../commands/look-at-proposal.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';

/** Which of the proposals that are shared is looked at, or the place as it is today. */
export function PlanChoice() {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const shownId = useStore(appStore, ({ session }) => session.shownProposalId);
  const proposals = proposalsInOrder(plan);
  if (proposals.length === 0) return null;
  return (
    <Select
      label={t('residents.look')}
      items={[
        { id: '', label: t('residents.today') },
        ...proposals.map(({ id, name }) => ({ id: id as string, label: name })),
      ]}
      value={shownId ?? ''}
      onChange={(id) => lookAtProposal(id === '' ? null : (id as ProposalId))}
    />
  );
}
