import type { PaperSheet } from './paper-sheet.ts';
import type { Plan } from './plan.ts';

/** The printed sheets, the latest first; by name where several were printed at once. */
export function sheetsInOrder({ sheets }: Pick<Plan, 'sheets'>): readonly PaperSheet[] {
  return Object.values(sheets).toSorted((a, b) =>
    a.madeAt === b.madeAt ? (a.name < b.name ? -1 : 1) : a.madeAt > b.madeAt ? -1 : 1,
  );
}
