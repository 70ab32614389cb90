import { openProposals } from '../domain/proposals-in-order.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { cancelGesture } from './cancel-gesture.ts';
import { freeName } from './free-name.ts';
import { proposalNames } from './proposal-names.ts';

/** Opens the merge of proposals: as it was left, else of all that are not put away. */
export function openMerge(): void {
  cancelGesture();
  const { document, session } = appStore.getState();
  const { proposals } = document.plan;
  const left = session.merging;
  const merging = left
    ? { ...left, proposalIds: left.proposalIds.filter((id) => Object.hasOwn(proposals, id)) }
    : {
        proposalIds: openProposals(document.plan).map(({ id }) => id),
        name: freeName(t('merge.defaultName'), proposalNames()),
        choices: {},
      };
  updateSession({ merging, openPanel: 'merge' });
}
