import { appStore } from '../../state/app-store.ts';
import { addProposal } from '../add-proposal.ts';
import { command, type Command } from '../command.ts';
import { deleteProposal } from '../delete-proposal.ts';
import { selectedMeasures } from '../selected-measures.ts';
import { switchMeasure } from '../switch-measure.ts';
import { whyNot } from './why-not.ts';

/** What is done to proposals and to what they list. */
export const proposalCommands: readonly Command[] = [
  command({
    id: 'add-proposal',
    label: 'command.addProposal',
    words: 'words.addProposal',
    group: 'proposal',
    act: () => addProposal().ok,
  }),
  command({
    id: 'delete-proposal',
    label: 'command.deleteProposal',
    words: 'words.deleteProposal',
    group: 'proposal',
    whyNot: () => whyNot.noProposalShown() ?? (isLastProposal() ? 'refused.last-proposal' : null),
    act: () => {
      const { shownProposalId } = appStore.getState().session;
      return shownProposalId !== null && deleteProposal(shownProposalId).ok;
    },
  }),
  command({
    id: 'switch-off',
    label: 'command.switchOff',
    words: 'words.switchOff',
    group: 'proposal',
    whyNot: () => whyNot.noProposalShown() ?? whyNot.nothingSelected(),
    act: switchSelected,
  }),
];

function isLastProposal(): boolean {
  return Object.keys(appStore.getState().document.plan.proposals).length === 1;
}

function switchSelected(): boolean {
  const [measure] = selectedMeasures();
  const { document, session } = appStore.getState();
  const entry = Object.values(document.plan.entries).find(
    ({ proposalId, measureId }) =>
      proposalId === session.shownProposalId && measureId === measure?.id,
  );
  return entry !== undefined && switchMeasure(entry.measureId, !entry.on).ok;
}
