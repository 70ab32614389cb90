import type { ReactNode } from 'react';
import { showPresenterTab } from '../../commands/show-presenter-tab.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CurrentStep } from './current-step.tsx';
import { PresenterCheckpoints } from './presenter-checkpoints.tsx';
import { StepPicks } from './step-picks.tsx';
import styles from './run.module.css';
import { useSteps } from './use-steps.ts';

/** Running the evening: the steps, and the one that is shown. */
export function RunPage({ chart }: { readonly chart: ReactNode }) {
  const { t } = useText();
  const { steps } = useSteps();
  if (steps.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyState title={t('presenter.noSteps')}>{t('presenter.noStepsHelp')}</EmptyState>
        <Button look="main" onPress={() => showPresenterTab('steps')}>
          {t('presenter.prepare')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.run}>
      <div className={styles.side}>
        <StepPicks />
        <PresenterCheckpoints />
      </div>
      <CurrentStep chart={chart} />
    </div>
  );
}
