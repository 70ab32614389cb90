import { arrangeLayers } from './commands/arrange-layers.ts';
import { askComparison } from './commands/ask-comparison.ts';
import { askCoverage } from './commands/ask-coverage.ts';
import { askEvidence } from './commands/ask-evidence.ts';
import { askGreenBlue } from './commands/ask-green-blue.ts';
import { askGaps } from './commands/ask-gaps.ts';
import { askOtherSide } from './commands/ask-other-side.ts';
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
import { isPageId } from './state/page-ids.ts';
import { twoMaps } from './state/compared-sides.ts';
import { watch } from './state/watch.ts';
import { dressPage } from './views/dress-page.ts';
import { listenForAddresses } from './views/listen-for-addresses.ts';
import { listenForClipboard } from './views/listen-for-clipboard.ts';
import { listenForKeys } from './views/listen-for-keys.ts';

/** What the list of places follows: it has no plan and no map. Gives the function that ends it. */
export function startPlacesDataflow(): () => void {
  return endAll([watch(pageParts, dressPage), watch(looksParts, rememberPreferences)]);
}

/** Every subscription of a plan that is open, a line each. Gives the function that ends them all. */
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

function endAll(stops: readonly (() => void)[]): () => void {
  return () => {
    for (const stop of stops) stop();
  };
}

/** The list of commands lies over what is open, and does not put it away. */
function pageShown({ session: { openPanel, panelBehind } }: AppState) {
  const shown = openPanel === 'commands' ? panelBehind : openPanel;
  return isPageId(shown) ? shown : null;
}

function workspaceRead({ session }: AppState) {
  return session.workspace.status === 'ready' ? session.workspace.workspace : null;
}

/** The place as its file describes it: the same while only borders of zones are drawn anew. */
function placeRead(state: AppState) {
  return workspaceRead(state)?.workspace ?? null;
}

function zoneParts(state: AppState) {
  return [workspaceRead(state), state.document.plan.zones] as const;
}

/** What coverage is worked out on. */
function groundRead(state: AppState) {
  const { network } = state.session;
  return [workspaceRead(state), network.status === 'ready' ? network : null] as const;
}

function pageParts({ session }: AppState) {
  return [session.language, session.theme] as const;
}

/** What the board's numbers follow. */
function coverageParts({ document, session }: AppState) {
  const { workspace, network, question, shownProposalId, year, gesture, selection } = session;
  const shapeSelected = selection?.type === 'measure' ? selection.id : null;
  const paths = network.status === 'ready' ? network : null;
  const { plan } = document;
  const asked = [question, shownProposalId, year] as const;
  return [workspace, paths, plan, gesture, shapeSelected, ...asked] as const;
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

function looksParts({ session }: AppState) {
  const { language, theme, snapping, guides, areaUnit, recentCommands } = session;
  return [language, theme, snapping, guides, areaUnit, recentCommands] as const;
}

function preferenceParts(state: AppState) {
  const { shownProposalId, question, layers, latestPage } = state.session;
  return [...looksParts(state), shownProposalId, question, layers, latestPage] as const;
}
