import type { AppState } from '../state/app-state.ts';
import type { Translate } from '../text/translate.ts';

/**
 * What the side beside today is called: the proposal shown, and the year where one is chosen; null
 * where only today is shown.
 */
export function proposedSideName(
  { document, session }: Pick<AppState, 'document' | 'session'>,
  t: Translate,
): string | null {
  const { shownProposalId: id, year } = session;
  const name = id === null ? null : (document.plan.proposals[id]?.name ?? null);
  if (year === null) return name;
  return name === null ? t('year.planned', { year }) : t('year.proposal', { name, year });
}
