/** What the list of contributions tells of each, in the order of its columns. */
export const contributionColumns = [
  'text',
  'kind',
  'standing',
  'about',
  'theme',
  'dots',
  'madeOn',
  'source',
] as const;

export type ContributionColumn = (typeof contributionColumns)[number];
