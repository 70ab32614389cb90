import { lazy, Suspense } from 'react';
import type { WallFrame } from '../../domain/wall-frame.ts';
import { WallCoverage } from './wall-coverage.tsx';
import { WallHeard } from './wall-heard.tsx';
import { WallVotes } from './wall-votes.tsx';
import styles from './wall-chart.module.css';

const TablesChart = lazy(async () => {
  const { TablesChart: component } = await import('../../panels/tables/tables-chart.tsx');
  return { default: component };
});

/** The one chart that a step asks for. */
export function WallChart({ frame }: { readonly frame: WallFrame }) {
  switch (frame.chart) {
    case 'none':
      return null;
    case 'coverage':
      return <WallCoverage frame={frame} />;
    case 'tables':
      return (
        <div className={styles.tables}>
          <Suspense>
            <TablesChart isLarge />
          </Suspense>
        </div>
      );
    case 'votes':
      return <WallVotes result={frame.result} />;
    case 'contributions':
      return <WallHeard />;
  }
}
