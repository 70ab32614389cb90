import type { Programme } from './programme.ts';

/** A programme of which nothing but its title is said; goals and measures of the workspace are no part of it. */
export function blankProgramme(title: string): Programme {
  return {
    title,
    about: '',
    parties: [],
    agreement: { text: '', date: null, reference: '' },
    period: { from: null, to: null, mayBeExtended: false, extendedTo: null, note: '' },
    focusAreas: [],
    zones: [],
    roles: [],
    funding: [],
    reporting: [],
    evaluation: '',
    facts: [],
    sources: [],
    standsAlone: true,
  };
}
