import { expose } from 'comlink';
import { readPlan } from './read-plan.ts';

const planReader = { read: readPlan };

/** What the plan reader's worker offers. */
export type PlanReaderWorker = typeof planReader;

expose(planReader);
