import { useMemo } from 'react';
import { stepsInOrder } from '../../domain/steps-in-order.ts';
import type { WorkshopStep } from '../../domain/workshop-step.ts';
import { appStore } from '../../state/app-store.ts';
import { useStore } from '../../ui/use-store.ts';

interface StepsNow {
  readonly steps: readonly WorkshopStep[];
  /** Where among them the one is that is shown; −1: none is. */
  readonly at: number;
}

/** The steps in their order, and which of them is shown. */
export function useSteps(): StepsNow {
  const records = useStore(appStore, ({ document }) => document.plan.steps);
  const stepId = useStore(appStore, ({ session }) => session.workshop.stepId);
  const steps = useMemo(() => stepsInOrder({ steps: records }), [records]);
  return { steps, at: steps.findIndex(({ id }) => id === stepId) };
}
