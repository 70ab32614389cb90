import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useStore } from '../../ui/use-store.ts';
import { IndicatorList } from './indicator-list.tsx';
import { IndicatorView } from './indicator-view.tsx';
import styles from './indicators-page.module.css';

/** What is measured, zone by zone and year by year: all indicators, or one of them in full. */
export function IndicatorsPage() {
  const inForce = useStore(appStore, selectProgramme);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const shownId = useStore(appStore, ({ session }) => session.indicatorShown);
  if (workspace.status !== 'ready') return null;
  const indicator = inForce.indicators.find(({ id }) => id === shownId);
  return (
    <div className={styles.page}>
      {indicator ? (
        <IndicatorView
          key={indicator.id}
          indicator={indicator}
          inForce={inForce}
          loaded={workspace.workspace}
        />
      ) : (
        <IndicatorList inForce={inForce} zones={workspace.workspace.zones} />
      )}
    </div>
  );
}
