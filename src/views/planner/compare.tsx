import { lazy, Suspense } from 'react';

// Fetched when it is first opened: the first screen stays light.
const ComparePanel = lazy(async () => {
  const { ComparePanel: component } = await import('../../panels/compare/compare-panel.tsx');
  return { default: component };
});

/** The comparison, in the place of the board whose numbers it holds, and with more room. */
export function Compare() {
  return (
    <Suspense>
      <ComparePanel />
    </Suspense>
  );
}
