import { appStore } from '../../state/app-store.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { selectedMeasures } from '../selected-measures.ts';

function isHandEmpty(): boolean {
  const { aid, staging } = appStore.getState().session;
  return staging === null && (aid?.placed.length ?? 0) === 0;
}

/** What the selected measures are drawn as. */
function shapes(): readonly ('point' | 'line' | 'area')[] {
  return selectedMeasures().flatMap(({ geometry }) => {
    if (!geometry) return [];
    if (geometry.type === 'Point') return ['point'];
    return geometry.type === 'LineString' ? ['line'] : ['area'];
  });
}

/** Reasons that several commands share. */
export const whyNot = {
  nothingSelected: (): TextKey | null =>
    selectedMeasures().length === 0 ? 'refused.nothing-selected' : null,
  nothingInHand: (): TextKey | null => (isHandEmpty() ? 'refused.nothing-in-hand' : null),
  noProposalShown: (): TextKey | null =>
    appStore.getState().session.shownProposalId === null ? 'refused.no-proposal-shown' : null,
  placeNotRead: (): TextKey | null =>
    appStore.getState().session.workspace.status === 'ready' ? null : 'refused.place-not-read',
  notSeveral: (): TextKey | null => (shapes().length < 2 ? 'refused.select-two' : null),
  noShape: (): TextKey | null => (shapes().length === 0 ? 'refused.no-drawn-shape' : null),
  onlyPoints: (): TextKey | null =>
    shapes().every((shape) => shape === 'point') ? 'refused.not-lines-or-areas' : null,
  noArea: (): TextKey | null => (shapes().includes('area') ? null : 'refused.not-areas'),
  notAreas: (): TextKey | null =>
    shapes().every((shape) => shape === 'area') ? null : 'refused.not-areas',
  mixedShapes: (): TextKey | null => {
    const kinds = new Set(shapes());
    if (kinds.has('point')) return 'refused.not-lines-or-areas';
    return kinds.size > 1 ? 'refused.mixed-shapes' : null;
  },
  /** One point alone cannot be turned or made larger. */
  noExtent: (): TextKey | null =>
    shapes().join() === 'point' ? 'refused.not-lines-or-areas' : whyNot.noShape(),
} as const;
