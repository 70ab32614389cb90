import type { DifferenceLine } from '../domain/difference/difference-line.ts';
import { geometryBounds } from '../domain/geometry-bounds.ts';
import type { MeasureId, ProposalId, ZoneId } from '../domain/ids.ts';
import type { Plan } from '../domain/plan.ts';
import { findMeasure } from '../domain/resolve-measures.ts';
import { appStore } from '../state/app-store.ts';
import { plannedMeasures } from '../state/select-planned-measures.ts';
import { clearMap } from './clear-map.ts';
import { goTo } from './go-to.ts';
import { goToZone } from './go-to-zone.ts';
import { openPanel } from './open-panel.ts';
import { showMeasures } from './show-measures.ts';
import { showProposal } from './show-proposal.ts';

/**
 * Shows what a change was about: a measure on the map, where it stood in `before` if it is gone;
 * a proposal; a zone; else the panel in which it can be seen.
 */
export function goToDifference({ collection, key }: DifferenceLine, before: Plan): void {
  const state = appStore.getState();
  const { plan } = state.document;
  switch (collection) {
    case 'presentations':
    case 'measures': {
      const id = key as MeasureId;
      if (findMeasure(plan, plannedMeasures(state), id)) {
        showHolder(plan, id);
        showMeasures([id]);
      } else {
        const geometry = Object.hasOwn(before.measures, id) ? before.measures[id].geometry : null;
        const bounds = geometry && geometryBounds(geometry);
        if (bounds) goTo({ bounds });
      }
      return clearMap();
    }
    case 'proposals':
      if (Object.hasOwn(plan.proposals, key)) showProposal(key as ProposalId);
      return undefined;
    case 'zones':
      goToZone(key as ZoneId);
      return clearMap();
    case 'weights':
      return openPanel('green-blue');
    case 'programme':
    case 'goals':
    case 'indicators':
      return openPanel(collection);
    case 'observations':
      return openPanel('indicators');
    case 'reportNotes':
      return openPanel('report');
    case 'questions':
    case 'kinds':
    case 'info':
      return undefined;
  }
}

/** What is not in the proposal shown is shown with one that lists it. */
function showHolder(plan: Plan, id: MeasureId): void {
  const { shownProposalId } = appStore.getState().session;
  const holders = Object.values(plan.entries)
    .filter(({ measureId, proposalId }) => measureId === id && plan.proposals[proposalId])
    .map(({ proposalId }) => proposalId);
  const isShown = shownProposalId !== null && holders.includes(shownProposalId);
  if (!isShown && holders[0]) showProposal(holders[0]);
}
