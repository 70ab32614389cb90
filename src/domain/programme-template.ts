import { blankGoal } from './blank-goal.ts';
import { blankProgramme } from './blank-programme.ts';
import type { BundledProgramme } from './bundled-programme.ts';
import type { ReportingDue } from './reporting-rule.ts';

/** What another place can take over of a programme. */
export type ProgrammeTemplate = Pick<BundledProgramme, 'programme' | 'goals' | 'indicators'>;

/**
 * What of a programme holds in another place as well: its focus areas, roles, days of reporting,
 * what its goals want, and how things are measured. Not its zones, values, money, years or sources,
 * nor who accepted a goal and why it could be reached there. A day of every year stays; what was due
 * once has no date any more.
 */
export function programmeTemplate(
  { programme, goals, indicators }: BundledProgramme,
  title: string,
): ProgrammeTemplate {
  return {
    programme: {
      ...blankProgramme(title),
      focusAreas: programme.focusAreas.map((area) => ({ ...area, sources: [] })),
      roles: programme.roles.map((role) => ({ ...role, sources: [] })),
      reporting: programme.reporting.map((rule) => ({
        ...rule,
        due: dateless(rule.due),
        sources: [],
      })),
    },
    goals: goals.map(({ id, order, title: wanted, specific, focusArea, indicatorId }) => ({
      ...blankGoal(id, order),
      title: wanted,
      specific,
      focusArea,
      indicatorId,
    })),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      breaks: [],
      sources: [],
      origin: '',
    })),
  };
}

function dateless(due: ReportingDue): ReportingDue {
  if (due.every === 'year') return { ...due, from: null, to: null };
  return due.every === 'open' ? due : { every: 'open', when: '' };
}
