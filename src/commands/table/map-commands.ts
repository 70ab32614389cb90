import type { TextKey } from '../../text/dictionary.ts';
import { appStore } from '../../state/app-store.ts';
import { twoMaps } from '../../state/compared-sides.ts';
import { chooseDifferenceUnit } from '../choose-difference-unit.ts';
import { command, type Command } from '../command.ts';
import { drawInSide } from '../draw-in-side.ts';
import { resetZones } from '../reset-zones.ts';

/** The maps of a comparison, and borders of zones that are drawn anew. */
export const mapCommands: readonly Command[] = [
  command({
    id: 'draw-in-other-map',
    label: 'command.drawInOtherMap',
    words: 'words.drawInOtherMap',
    group: 'compare',
    whyNot: () => (twoMaps(appStore.getState().session) ? null : 'refused.one-map'),
    act() {
      const maps = twoMaps(appStore.getState().session);
      if (maps) drawInSide(maps.looking);
    },
  }),
  command({
    id: 'other-difference-unit',
    label: 'command.otherDifferenceUnit',
    words: 'words.otherDifferenceUnit',
    group: 'compare',
    whyNot: noDifferenceMap,
    act() {
      const { differenceUnit } = appStore.getState().session;
      chooseDifferenceUnit(differenceUnit === 'points' ? 'residents' : 'points');
    },
  }),
  command({
    id: 'reset-zones',
    label: 'command.resetZones',
    words: 'words.resetZones',
    group: 'plan',
    whyNot: () =>
      Object.keys(appStore.getState().document.plan.zones).length === 0
        ? 'refused.zones-own'
        : null,
    act: () => resetZones(null).ok,
  }),
];

function noDifferenceMap(): TextKey | null {
  const { comparison } = appStore.getState().session;
  return comparison?.map === 'difference' ? null : 'refused.no-difference-map';
}
