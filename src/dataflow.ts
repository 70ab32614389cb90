import { arrangeLayers } from './commands/arrange-layers.ts';
import { askComparison } from './commands/ask-comparison.ts';
import { askCoverage } from './commands/ask-coverage.ts';
import { askEvidence } from './commands/ask-evidence.ts';
import { askGreenBlue } from './commands/ask-green-blue.ts';
import { askGaps } from './commands/ask-gaps.ts';
import { askOtherSide } from './commands/ask-other-side.ts';
import { askTables } from './commands/ask-tables.ts';
import { followZoneBorders } from './commands/follow-zone-borders.ts';
import { forgetBestSpots } from './commands/forget-best-spots.ts';
import { forgetComparedProposals } from './commands/forget-compared-proposals.ts';
import { forgetMissingSelection } from './commands/forget-missing-selection.ts';
import { openCoverage } from './commands/open-coverage.ts';
import { compareWhatIsShown, showComparedSide } from './commands/show-compared-side.ts';
import { followPage } from './commands/follow-address.ts';
import { rememberPreferences } from './commands/remember-preferences.ts';
import { rememberedLayers } from './commands/restore-preferences.ts';
import { appLayerIds } from './map/app-layer-ids.ts';
import { defaultLayerSettings } from './map/default-layer-settings.ts';
import type { AppState } from './state/app-state.ts';
import { coverageParts, groundRead } from './state/coverage-parts.ts';
import { endAll } from './state/end-all.ts';
import { looksParts } from './state/looks-parts.ts';
import { isPageId } from './state/page-ids.ts';
import { pageParts } from './state/page-parts.ts';
import { tablesParts } from './state/tables-parts.ts';
import { twoMaps } from './state/compared-sides.ts';
import { watch } from './state/watch.ts';
import { placeRead } from './state/workspace-read.ts';
import { zoneParts } from './state/zone-parts.ts';
import { dressPage } from './views/dress-page.ts';
import { listenForAddresses } from './views/listen-for-addresses.ts';
import { listenForClipboard } from './views/listen-for-clipboard.ts';
import { listenForKeys } from './views/listen-for-keys.ts';

/** Every subscription of a planner's window, a line each. Gives the function that ends them all. */
export function startDataflow(): () => void {
  return endAll([
    watch(pageParts, dressPage),
    // First, so that nothing is worked out on borders that the plan has drawn anew.
    watch(zoneParts, followZoneBorders),
    watch(
      placeRead,
      (place) => place && arrangeLayers(defaultLayerSettings(place), rememberedLayers()),
    ),
    watch(groundRead, ([read, paths]) => read && openCoverage(read, paths)),
    watch(coverageParts, askCoverage),
    watch(evidenceParts, () => void askEvidence()),
    watch(greenBlueParts, askGreenBlue),
    watch(gapsParts, ([isLookedAt]) => askGaps(isLookedAt)),
    watch(planParts, forgetComparedProposals),
    watch(comparisonParts, ([isLookedAt]) => askComparison(isLookedAt)),
    watch(tablesParts, ([isLookedAt]) => askTables(isLookedAt)),
    watch(({ session }) => session.shownProposalId, compareWhatIsShown),
    watch(comparedParts, showComparedSide),
    watch(otherSideParts, askOtherSide),
    watch(({ session }) => session.question, forgetBestSpots),
    watch(planParts, forgetMissingSelection),
    watch(preferenceParts, rememberPreferences),
    watch(pageShown, followPage),
    listenForAddresses(),
    listenForKeys(),
    listenForClipboard(),
  ]);
}

/** The list of commands lies over what is open, and does not put it away. */
function pageShown({ session: { openPanel, panelBehind } }: AppState) {
  const shown = openPanel === 'commands' ? panelBehind : openPanel;
  return isPageId(shown) ? shown : null;
}

function evidenceParts({ session, derived }: AppState) {
  return [session.evidenceOf, derived.coverage] as const;
}

/** Nothing of it changes while the panel is closed, so that nothing is worked out. */
function greenBlueParts({ document, session }: AppState) {
  if (session.openPanel !== 'green-blue') return null;
  const { workspace, shownProposalId, year, gesture } = session;
  return [workspace, document.plan, shownProposalId, year, gesture] as const;
}

/** Where people are without is asked only while somebody looks at it. */
function gapsParts({ document, session }: AppState) {
  const { workspace, network, question, shownProposalId, openPanel, gapInFocus, layers } = session;
  const isLookedAt =
    openPanel === 'gaps' ||
    gapInFocus !== null ||
    layers.some(({ layerId, visible }) => layerId === appLayerIds.gapSurface && visible);
  const paths = network.status === 'ready' ? network : null;
  const asked = [question, shownProposalId, session.year] as const;
  return [isLookedAt, workspace, paths, document.plan, ...asked] as const;
}

/** Two proposals are compared only while somebody looks at them, in the panel or on the map. */
function comparisonParts({ document, session }: AppState) {
  const { workspace, network, question, comparison, openPanel, gesture, shownProposalId } = session;
  const isLookedAt =
    comparison !== null && (openPanel === 'compare' || comparison.map === 'difference');
  if (!isLookedAt) return [false] as const;
  const paths = network.status === 'ready' ? network : null;
  const { a, b } = comparison;
  const { plan } = document;
  const asked = [question, a, b, shownProposalId, session.year] as const;
  return [true, workspace, paths, plan, gesture, ...asked] as const;
}

function comparedParts({ session: { comparison } }: AppState) {
  return comparison ? ([comparison.a, comparison.b, comparison.map] as const) : null;
}

/** The second map's side follows the plan; nothing is worked out for it while there is one map. */
function otherSideParts({ document, session }: AppState) {
  const maps = twoMaps(session);
  if (!maps) return null;
  const { workspace, network, question } = session;
  const paths = network.status === 'ready' ? network : null;
  return [maps.lookingAtId, workspace, paths, question, session.year, document.plan] as const;
}

function planParts({ document, session }: AppState) {
  return [document.plan, session.workspace] as const;
}

function preferenceParts(state: AppState) {
  const { shownProposalId, question, layers, latestPage } = state.session;
  return [...looksParts(state), shownProposalId, question, layers, latestPage] as const;
}
