import type { PageId, PanelId } from './session.ts';

/** The pages of the programme, in the order of their tabs. */
export const pageIds: readonly PageId[] = [
  'programme',
  'register',
  'goals',
  'indicators',
  'matrix',
  'housing',
  'report',
];

export function isPageId(id: PanelId | null): id is PageId {
  return pageIds.some((page) => page === id);
}
