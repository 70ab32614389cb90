import { lazy, Suspense } from 'react';
import { CoverageBoard } from '../../panels/coverage/coverage-board.tsx';
import { appStore } from '../../state/app-store.ts';
import { isPageId } from '../../state/page-ids.ts';
import { useStore } from '../../ui/use-store.ts';
import { Compare } from './compare.tsx';

// Tabs and pages are fetched when one is first opened: the first screen stays light.
const ProgrammePages = lazy(async () => {
  const { ProgrammePages: component } = await import('./programme-pages.tsx');
  return { default: component };
});

/** What stands beside the map: the answer, a comparison, or a page of the programme. */
export function Board() {
  // The list of commands lies over what is read, and does not put it away.
  const shown = useStore(appStore, ({ session: { openPanel, panelBehind } }) =>
    openPanel === 'commands' ? panelBehind : openPanel,
  );
  if (shown === 'compare') return <Compare />;
  if (isPageId(shown)) {
    return (
      // It has its room at once, so that the map beside it is as wide as it will be.
      <Suspense fallback={<div data-pages />}>
        <ProgrammePages page={shown} />
      </Suspense>
    );
  }
  return <CoverageBoard />;
}
