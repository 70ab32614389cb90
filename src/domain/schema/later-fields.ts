import type { FieldsOfRecord } from '../plan-step.ts';
import type { PlanCollection } from '../plan.ts';

/**
 * Fields that came after the first release, with what a record that was kept without them has in
 * their place: what a device kept years ago is still read.
 */
export const laterFields: Readonly<Partial<Record<PlanCollection, FieldsOfRecord>>> = {
  measures: {
    ownKind: null,
    homes: null,
    budget: [],
    statusDates: [],
    goals: [],
    group: null,
    partners: '',
    origin: '',
    links: [],
  },
  proposals: { locked: false, archived: false, shared: false, table: null },
};
