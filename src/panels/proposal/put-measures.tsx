import { useState } from 'react';
import { openTaking } from '../../commands/open-taking.ts';
import { takeMeasures } from '../../commands/take-measures.ts';
import type { MeasureId, ProposalId } from '../../domain/ids.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { proposalState } from './proposal-state.tsx';
import { SharingChoice } from './sharing-choice.tsx';

/** Puts measures into another proposal than the one shown. */
export function PutMeasures({ measureIds }: { readonly measureIds: readonly MeasureId[] }) {
  const { t } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const shownId = useStore(appStore, (state) => state.session.shownProposalId);
  const [chosen, setChosen] = useState<ProposalId | null>(null);
  const [copies, setCopies] = useState(false);
  const targets = proposalsInOrder(plan).filter(
    ({ id, locked, archived }) => id !== shownId && !locked && !archived,
  );
  const into = targets.find(({ id }) => id === chosen) ?? targets[0];
  const isFromLocked = Object.values(plan.entries).some(
    ({ measureId, proposalId }) =>
      measureIds.includes(measureId) && plan.proposals[proposalId]?.locked,
  );
  return (
    <Dialog
      title={t('take.putTitle', { count: measureIds.length })}
      closeLabel={t('action.close')}
      isOpen
      onClose={() => openTaking(null)}
      actions={
        <>
          <Button onPress={() => openTaking(null)}>{t('action.cancel')}</Button>
          {into && (
            <Button look="main" onPress={() => void takeMeasures(measureIds, into.id, copies)}>
              {t('take.put')}
            </Button>
          )}
        </>
      }
    >
      {into ? (
        <>
          <Select
            label={t('take.into')}
            value={into.id}
            onChange={setChosen}
            items={targets.map((proposal) => {
              const hint = proposalState(proposal, t);
              return { id: proposal.id, label: proposal.name, ...(hint ? { hint } : {}) };
            })}
          />
          <SharingChoice copies={copies} isFromLocked={isFromLocked} onChange={setCopies} />
        </>
      ) : (
        <p>{t('take.noOther')}</p>
      )}
    </Dialog>
  );
}
