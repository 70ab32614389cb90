import { beginWorkshop as begin } from '../domain/edits/begin-workshop.ts';
import type { StepId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { StepChart, WorkshopStep } from '../domain/workshop-step.ts';
import { workshopOf } from '../domain/workshop-of.ts';
import { appStore } from '../state/app-store.ts';
import { placeRead } from '../state/workspace-read.ts';
import { localText } from '../text/local-text.ts';
import { currentLanguage, t } from '../text/translate.ts';
import { currentDay } from './current-day.ts';
import { makeEdit } from './make-edit.ts';

/** The parts of a two-hour evening: how long, and what stands beside the map. */
export const eveningParts = [
  { part: 'welcome', minutes: 10, chart: 'none' },
  { part: 'today', minutes: 15, chart: 'none' },
  { part: 'reach', minutes: 10, chart: 'coverage' },
  { part: 'said', minutes: 10, chart: 'contributions' },
  { part: 'draw', minutes: 35, chart: 'none' },
  { part: 'side', minutes: 20, chart: 'tables' },
  { part: 'vote', minutes: 10, chart: 'votes' },
  { part: 'next', minutes: 10, chart: 'none' },
] as const satisfies readonly {
  readonly part: string;
  readonly minutes: number;
  readonly chart: StepChart;
}[];

/** Lays out a whole evening in the words of the language spoken: steps to be changed, in one step. */
export function beginWorkshop(): Outcome {
  const state = appStore.getState();
  const { plan } = state.document;
  const { title, heldOn } = workshopOf(plan);
  const place = placeRead(state)?.title;
  const named = t('steps.evening.title', {
    place: place ? localText(place, currentLanguage()) : '',
  });
  const steps = eveningParts.map(({ part, minutes, chart }): Omit<WorkshopStep, 'order'> => ({
    id: crypto.randomUUID() as StepId,
    title: t(`steps.evening.${part}.title`),
    text: t(`steps.evening.${part}.text`),
    question: t(`steps.evening.${part}.question`),
    notes: t(`steps.evening.${part}.notes`),
    minutes,
    camera: null,
    layers: null,
    proposalId: null,
    year: null,
    chart,
    ballotId: null,
  }));
  return makeEdit(
    begin(plan, {
      workshop: {
        ...(title === '' ? { title: named } : {}),
        ...(heldOn === null ? { heldOn: currentDay() } : {}),
      },
      steps,
      words: named,
    }),
  );
}
