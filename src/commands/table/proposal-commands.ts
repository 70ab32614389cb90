import type { MeasureId, ProposalId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { openProposals, proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { addProposal } from '../add-proposal.ts';
import { archiveProposal } from '../archive-proposal.ts';
import { command, type Command } from '../command.ts';
import { deleteProposal } from '../delete-proposal.ts';
import { duplicateProposal } from '../duplicate-proposal.ts';
import { lockProposal } from '../lock-proposal.ts';
import { moveProposal } from '../move-proposal.ts';
import { openMerge } from '../open-merge.ts';
import { openTaking } from '../open-taking.ts';
import { selectedMeasures } from '../selected-measures.ts';
import { stepProposal } from '../step-proposal.ts';
import { switchMeasure } from '../switch-measure.ts';
import { whyNot } from './why-not.ts';

/** Commands about the proposal shown, by the end of their keys of the dictionary. */
type OfShown =
  | 'duplicateProposal'
  | 'lockProposal'
  | 'unlockProposal'
  | 'archiveProposal'
  | 'restoreProposal'
  | 'moveProposalUp'
  | 'moveProposalDown'
  | 'takeMeasures';

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
    whyNot: () => whyNot.noProposalShown() ?? whyNotDelete(),
    act: () => {
      const { shownProposalId } = appStore.getState().session;
      return shownProposalId !== null && deleteProposal(shownProposalId).ok;
    },
  }),
  ofShown('duplicate-proposal', 'duplicateProposal', duplicateProposal),
  ofShown(
    'lock-proposal',
    'lockProposal',
    (id) => lockProposal(id, true),
    ({ locked }) => (locked ? 'refused.is-locked' : null),
  ),
  ofShown(
    'unlock-proposal',
    'unlockProposal',
    (id) => lockProposal(id, false),
    ({ locked }) => (locked ? null : 'refused.is-not-locked'),
  ),
  ofShown('archive-proposal', 'archiveProposal', (id) => archiveProposal(id, true), whyNotArchive),
  ofShown(
    'restore-proposal',
    'restoreProposal',
    (id) => archiveProposal(id, false),
    (shown) => (shown.archived ? null : 'refused.is-not-archived'),
  ),
  ofShown(
    'move-proposal-up',
    'moveProposalUp',
    (id) => moveBy(id, -1),
    ({ id }) => (placeOf(id) === 0 ? 'refused.is-first' : null),
  ),
  ofShown(
    'move-proposal-down',
    'moveProposalDown',
    (id) => moveBy(id, 1),
    ({ id }) => (placeOf(id) === allProposals().length - 1 ? 'refused.is-last' : null),
  ),
  command({
    id: 'next-proposal',
    label: 'command.nextProposal',
    words: 'words.nextProposal',
    keys: ['PageDown'],
    where: 'map',
    group: 'proposal',
    act: () => stepProposal(1),
  }),
  command({
    id: 'previous-proposal',
    label: 'command.previousProposal',
    words: 'words.previousProposal',
    keys: ['PageUp'],
    where: 'map',
    group: 'proposal',
    act: () => stepProposal(-1),
  }),
  ofShown(
    'take-measures',
    'takeMeasures',
    (into) => openTaking({ into }),
    ({ id, locked }) => (locked ? 'refused.is-locked' : noOtherThan(id)),
  ),
  command({
    id: 'put-elsewhere',
    label: 'command.putElsewhere',
    words: 'words.putElsewhere',
    group: 'proposal',
    whyNot: () => (selectedIds().length === 0 ? 'refused.nothing-selected' : null),
    act: () => openTaking({ measureIds: selectedIds() }),
  }),
  command({
    id: 'merge-proposals',
    label: 'command.mergeProposals',
    words: 'words.mergeProposals',
    group: 'proposal',
    whyNot: () => (openOnes().length < 2 ? 'refused.no-other-proposal' : null),
    act: openMerge,
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

function whyNotDelete(): TextKey | null {
  const shown = shownProposal();
  if (!shown) return null;
  if (allProposals().length === 1) return 'refused.last-proposal';
  if (shown.locked) return 'refused.is-locked';
  return shown.archived ? null : whyNotArchive(shown) && 'refused.last-open-proposal';
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

/** A command about the proposal shown; `why` says what else may keep it from being done. */
function ofShown(
  id: string,
  name: OfShown,
  act: (id: ProposalId) => unknown,
  why: (shown: Proposal) => TextKey | null = () => null,
): Command {
  return command({
    id,
    label: `command.${name}`,
    words: `words.${name}`,
    group: 'proposal',
    whyNot: () => {
      const shown = shownProposal();
      return shown ? why(shown) : 'refused.no-proposal-shown';
    },
    act: () => {
      const shown = shownProposal();
      if (shown) act(shown.id);
      return shown !== null;
    },
  });
}

function shownProposal(): Proposal | null {
  const { document, session } = appStore.getState();
  const { shownProposalId } = session;
  return shownProposalId === null ? null : (document.plan.proposals[shownProposalId] ?? null);
}

function allProposals(): readonly Proposal[] {
  return proposalsInOrder(appStore.getState().document.plan);
}

function openOnes(): readonly Proposal[] {
  return openProposals(appStore.getState().document.plan);
}

function placeOf(id: ProposalId): number {
  return allProposals().findIndex((proposal) => proposal.id === id);
}

function moveBy(id: ProposalId, by: 1 | -1): void {
  const others = allProposals().filter((proposal) => proposal.id !== id);
  moveProposal(id, others[placeOf(id) + by - 1]?.id ?? null);
}

function whyNotArchive({ id, archived }: Proposal): TextKey | null {
  if (archived) return 'refused.is-archived';
  return openOnes().every((proposal) => proposal.id === id) ? 'refused.last-open-proposal' : null;
}

function noOtherThan(id: ProposalId): TextKey | null {
  return allProposals().some((proposal) => proposal.id !== id) ? null : 'refused.no-other-proposal';
}

/** What is selected of measures, a planned one as well. */
function selectedIds(): readonly MeasureId[] {
  const { selection, alsoSelected } = appStore.getState().session;
  return selection?.type === 'measure' ? [selection.id, ...alsoSelected] : [];
}
