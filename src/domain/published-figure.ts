import type { CoverageQuestion } from './coverage-question.ts';

/** A share that a publisher has reported for a rule: context, never a number of ours. */
export interface PublishedFigure {
  /** 0–1. */
  readonly share: number;
  readonly year: number;
  /** Whom it is a share of: a key `figure.<of>` of the dictionary. */
  readonly of: 'norway' | 'sweden' | 'stockholm';
}

/**
 * By preset. SSB, "Rekreasjonsareal og nærturterreng", 12 December 2022: residents of urban
 * settlements. SCB, "Grönytor och grönområden i tätorter 2015", 5 December 2019: the same.
 * Miljöbarometern Stockholm, "Tillgång till grönområden": residents of the city, 2009.
 */
const figures: Readonly<Record<string, PublishedFigure>> = {
  'green-5daa-200': { share: 0.61, year: 2022, of: 'norway' },
  'green-200daa-500': { share: 0.47, year: 2022, of: 'norway' },
  'green-05ha-200-public': { share: 0.94, year: 2015, of: 'sweden' },
  'oasis-200': { share: 0.71, year: 2009, of: 'stockholm' },
  'oasis-300': { share: 0.9, year: 2009, of: 'stockholm' },
};

/** What has been published for a preset's rule; null: nothing we know of. */
export function publishedFigure(preset: CoverageQuestion | null): PublishedFigure | null {
  return preset && Object.hasOwn(figures, preset.id) ? figures[preset.id] : null;
}
