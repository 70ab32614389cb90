import type { PlanFileMigration } from './plan-file-migration.ts';
import { isObject, listOf, objectOf } from './raw-parts.ts';

/**
 * Version 4 keeps the programme, its goals, indicators and observations, what is said in annual
 * reports, and what the register says of measures; a file of version 3 has none of these.
 */
export const migrate3to4: PlanFileMigration = (file) => ({
  ...file,
  features: listOf(file['features']).map((feature) =>
    isObject(feature)
      ? { ...feature, properties: { ...registerFields, ...objectOf(feature['properties']) } }
      : feature,
  ),
  strok: {
    ...objectOf(file['strok']),
    programme: [],
    goals: [],
    indicators: [],
    observations: [],
    reportNotes: [],
  },
});

const registerFields = {
  statusDates: [],
  goals: [],
  group: null,
  partners: '',
  origin: '',
  links: [],
};
