import { useMemo } from 'react';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './step-chart.module.css';
import { WallChart } from './wall-chart.tsx';

/** The chart that the step puts on the wall, in small. */
export function StepChart() {
  const { t } = useText();
  const told = useStore(appStore, ({ session }) => session.workshop.told);
  const stepId = useStore(appStore, ({ session }) => session.workshop.stepId);
  const plan = useStore(appStore, ({ document }) => document.plan);
  const question = useStore(appStore, ({ session }) => session.question);
  const chart = stepId === null ? 'none' : (plan.steps[stepId]?.chart ?? 'none');
  // The board asks by the name a person gave it; the wall is told without.
  const frame = useMemo(
    () => told && { ...told, plan, question, chart },
    [told, plan, question, chart],
  );
  // What people said is counted for the wall of what it may show, and here of everything.
  if (!frame || chart === 'none' || chart === 'contributions') return null;
  return (
    <div className={styles.chart} role="group" aria-label={t(`steps.chart.${chart}`)} tabIndex={0}>
      <WallChart frame={frame} />
    </div>
  );
}
