import { useState } from 'react';
import { beginWorkshop } from '../../commands/begin-workshop.ts';
import { addStep } from '../../commands/change-step.ts';
import type { StepId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useStore } from '../../ui/use-store.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { StepForm } from './step-form.tsx';
import { StepList } from './step-list.tsx';
import styles from './steps.module.css';
import { useSteps } from './use-steps.ts';
import { WorkshopForm } from './workshop-form.tsx';

/** Preparing the evening: what it is, and the steps that make it. */
export function StepsPage() {
  const { t } = useText();
  const { steps } = useSteps();
  const shownId = useStore(appStore, ({ session }) => session.workshop.stepId);
  const [chosenId, choose] = useState<StepId | null>(shownId);
  const chosen = steps.find(({ id }) => id === chosenId) ?? steps[0];
  const add = () => {
    const added = addStep(chosen?.id ?? null);
    if (added.ok) choose(added.value);
  };
  return (
    <div className={styles.page}>
      <h2>
        <VisuallyHidden>{t('presenter.tab.steps')}</VisuallyHidden>
      </h2>
      <Disclosure title={t('steps.about')} startsOpen={steps.length === 0}>
        <WorkshopForm />
      </Disclosure>
      {steps.length === 0 || !chosen ? (
        <div className={styles.empty}>
          <EmptyState title={t('presenter.noSteps')}>{t('steps.beginHelp')}</EmptyState>
          <div className={styles.row}>
            <Button look="main" onPress={() => beginWorkshop()}>
              {t('steps.begin')}
            </Button>
            <Button onPress={add}>{t('steps.add')}</Button>
          </div>
        </div>
      ) : (
        <div className={styles.columns}>
          <StepList steps={steps} chosenId={chosen.id} onChoose={choose} onAdd={add} />
          <StepForm key={chosen.id} step={chosen} number={steps.indexOf(chosen) + 1} />
        </div>
      )}
    </div>
  );
}
