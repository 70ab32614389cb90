/** The pages of the programme: in the board's place, and wider. */
export type PageId =
  | 'programme'
  | 'register'
  | 'goals'
  | 'indicators'
  | 'matrix'
  | 'housing'
  | 'report'
  | 'contributions'
  | 'tables'
  | 'votes';

/** The pages in the order of their tabs. */
export const pageIds: readonly PageId[] = [
  'programme',
  'register',
  'goals',
  'indicators',
  'matrix',
  'housing',
  'report',
  'contributions',
  'tables',
  'votes',
];

export function isPageId(id: string | null): id is PageId {
  return pageIds.some((page) => page === id);
}
