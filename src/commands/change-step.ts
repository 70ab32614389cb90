import { putStep } from '../domain/edits/put-step.ts';
import type { StepId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { WorkshopStep } from '../domain/workshop-step.ts';
import { appStore } from '../state/app-store.ts';
import { t } from '../text/translate.ts';
import { makeEdit } from './make-edit.ts';
import { stepWords } from './step-words.ts';

const nothing: Omit<WorkshopStep, 'id' | 'order'> = {
  title: '',
  text: '',
  question: '',
  notes: '',
  minutes: 0,
  camera: null,
  layers: null,
  proposalId: null,
  year: null,
  chart: 'none',
  ballotId: null,
};

/** Adds a step right after another, or last, and gives its id. */
export function addStep(afterId: StepId | null): Outcome<StepId> {
  const { plan } = appStore.getState().document;
  const id = crypto.randomUUID() as StepId;
  const words = t('steps.new');
  const done = makeEdit(putStep(plan, { step: { ...nothing, id }, afterId, words }));
  return done.ok ? { ok: true, value: id } : done;
}

/** Changes what a step says or shows. */
export function changeStep(
  id: StepId,
  change: Partial<Omit<WorkshopStep, 'id' | 'order'>>,
): Outcome {
  const { plan } = appStore.getState().document;
  if (!Object.hasOwn(plan.steps, id)) return makeEdit({ ok: false, reason: 'no-step' });
  const { order: _, ...before } = plan.steps[id];
  const step = { ...before, ...change };
  return makeEdit(putStep(plan, { step, afterId: null, words: stepWords(plan, id) }));
}
