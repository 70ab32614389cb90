import { appStore } from '../../state/app-store.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { selectedMeasures } from '../selected-measures.ts';

/** Reasons that several commands share. */
export const whyNot = {
  nothingSelected: (): TextKey | null =>
    selectedMeasures().length === 0 ? 'refused.nothing-selected' : null,
  nothingInHand: (): TextKey | null =>
    appStore.getState().session.staging === null ? 'refused.nothing-in-hand' : null,
  noProposalShown: (): TextKey | null =>
    appStore.getState().session.shownProposalId === null ? 'refused.no-proposal-shown' : null,
  placeNotRead: (): TextKey | null =>
    appStore.getState().session.workspace.status === 'ready' ? null : 'refused.place-not-read',
} as const;
