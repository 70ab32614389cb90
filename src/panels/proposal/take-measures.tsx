import { useState } from 'react';
import { openTaking } from '../../commands/open-taking.ts';
import { takeMeasures } from '../../commands/take-measures.ts';
import type { MeasureId, ProposalId } from '../../domain/ids.ts';
import { kindName } from '../../domain/kind-name.ts';
import { entryKey } from '../../domain/proposal.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/choice-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { proposalState } from './proposal-state.tsx';
import { SharingChoice } from './sharing-choice.tsx';

/** Takes measures of another proposal into this one. */
export function TakeMeasures({ into }: { readonly into: ProposalId }) {
  const { t } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const [chosenSource, setSource] = useState<ProposalId | null>(null);
  const [chosen, setChosen] = useState<readonly MeasureId[]>([]);
  const [copies, setCopies] = useState(false);
  const sources = proposalsInOrder(plan).filter(({ id }) => id !== into);
  const source = sources.find(({ id }) => id === chosenSource) ?? sources[0];
  const offered = source
    ? resolveMeasures(plan, planned, source.id)
        .map(({ measure }) => measure)
        .filter(({ id }) => !Object.hasOwn(plan.entries, entryKey(into, id)))
    : [];
  const taken = offered.map(({ id }) => id).filter((id) => chosen.includes(id));
  const isAll = taken.length === offered.length;
  return (
    <Dialog
      title={t('take.title', { name: plan.proposals[into]?.name ?? '' })}
      closeLabel={t('action.close')}
      isOpen
      onClose={() => openTaking(null)}
      actions={
        <>
          <Button onPress={() => openTaking(null)}>{t('action.cancel')}</Button>
          <Button
            look="main"
            isDisabled={taken.length === 0}
            onPress={() => void takeMeasures(taken, into, copies)}
          >
            {t('take.do', { count: taken.length })}
          </Button>
        </>
      }
    >
      {source ? (
        <>
          <Select
            label={t('take.from')}
            value={source.id}
            onChange={(id) => {
              setSource(id);
              setChosen([]);
            }}
            items={sources.map((proposal) => {
              const hint = proposalState(proposal, t);
              return { id: proposal.id, label: proposal.name, ...(hint ? { hint } : {}) };
            })}
          />
          {offered.length === 0 ? (
            <p>{t('take.allThere')}</p>
          ) : (
            <>
              <CheckList
                label={t('take.which')}
                values={taken}
                onChange={setChosen}
                items={offered.map((measure) => {
                  const kind = kindName(measure, plan.kinds, (id) => t(`kind.${id}`));
                  return { id: measure.id, label: measure.title || kind, hint: kind };
                })}
              />
              <Button
                look="quiet"
                onPress={() => setChosen(isAll ? [] : offered.map(({ id }) => id))}
              >
                {t(isAll ? 'take.takeNone' : 'take.takeAll')}
              </Button>
              <SharingChoice copies={copies} isFromLocked={source.locked} onChange={setCopies} />
            </>
          )}
        </>
      ) : (
        <p>{t('take.noOther')}</p>
      )}
    </Dialog>
  );
}
