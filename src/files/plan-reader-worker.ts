import { expose } from 'comlink';
import { readPlan } from './read-plan.ts';

const planReader = { read: readPlan };

export type PlanReader = typeof planReader;

expose(planReader);
