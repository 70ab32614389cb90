import { appStore } from '../../state/app-store.ts';
import type { ComparisonView } from '../../state/session.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { chooseComparisonMap } from '../choose-comparison-map.ts';
import { closeComparison } from '../close-comparison.ts';
import { command, type Command } from '../command.ts';
import { compareProposals } from '../compare-proposals.ts';
import { saveComparison } from '../save-comparison.ts';
import { swapCompared } from '../swap-compared.ts';
import { whyNot } from './why-not.ts';

/** Today and two proposals side by side, in numbers and on the map. */
export const compareCommands: readonly Command[] = [
  command({
    id: 'compare-proposals',
    label: 'command.compareProposals',
    words: 'words.compareProposals',
    group: 'compare',
    whyNot: whyNot.placeNotRead,
    act: () => compareProposals(),
  }),
  command({
    id: 'swap-compared',
    label: 'command.swapCompared',
    words: 'words.swapCompared',
    group: 'compare',
    whyNot: noComparison,
    act: swapCompared,
  }),
  map('one', 'command.compareOne', 'words.compareOne'),
  map('swipe', 'command.compareSwipe', 'words.compareSwipe'),
  map('side-by-side', 'command.compareSideBySide', 'words.compareSideBySide'),
  map('difference', 'command.compareDifference', 'words.compareDifference'),
  command({
    id: 'save-comparison',
    label: 'command.saveComparison',
    words: 'words.saveComparison',
    group: 'compare',
    whyNot: () =>
      appStore.getState().derived.comparison === null ? 'refused.no-comparison' : null,
    act: () => saveComparison().ok,
  }),
  command({
    id: 'close-comparison',
    label: 'command.closeComparison',
    words: 'words.closeComparison',
    group: 'compare',
    whyNot: noComparison,
    act: closeComparison,
  }),
];

function noComparison(): TextKey | null {
  return appStore.getState().session.comparison === null ? 'refused.no-comparison' : null;
}

function map(to: ComparisonView['map'], label: TextKey, words: TextKey): Command {
  return command({
    id: `compare-${to}`,
    label,
    words,
    group: 'compare',
    whyNot: whyNot.placeNotRead,
    act: () => chooseComparisonMap(to),
  });
}
