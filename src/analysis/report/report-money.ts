import type { MoneyRow, ReportMeasure, ReportMoney } from '../../domain/annual-report.ts';
import type { BudgetLine } from '../../domain/budget-line.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { FocusAreaId } from '../../domain/ids.ts';
import type { Programme } from '../../domain/programme.ts';

interface ToldLine extends BudgetLine {
  readonly focusArea: FocusAreaId | null;
}

/** The budgets of the measures by year, by financier and by focus area; the three add up alike. */
export function reportMoney(
  measures: readonly ReportMeasure[],
  programme: Programme | null,
  year: number,
): ReportMoney {
  const known = new Set((programme?.focusAreas ?? []).map(({ id }) => id));
  const lines = measures.flatMap(({ measure }) =>
    measure.budget.map((line): ToldLine => {
      const { focusArea } = measure;
      return { ...line, focusArea: focusArea !== null && known.has(focusArea) ? focusArea : null };
    }),
  );
  const byArea = rowsBy(lines, year, ({ focusArea }) => focusArea);
  const areas = [...known, null];
  const told = measures.filter(({ budget }) => budget !== null).length;
  return {
    years: rowsBy(lines, year, (line) => line.year).toSorted(
      (a, b) => (a.key ?? Number.POSITIVE_INFINITY) - (b.key ?? Number.POSITIVE_INFINITY),
    ),
    financiers: rowsBy(lines, year, ({ financier }) => financier.trim()).toSorted(
      (a, b) => b.total - a.total || (a.key < b.key ? -1 : 1),
    ),
    focusAreas: byArea.toSorted((a, b) => areas.indexOf(a.key) - areas.indexOf(b.key)),
    inYear: sum(lines.filter((line) => line.year === year)),
    total: sum(lines),
    toldInYear: measures.filter(({ budgetInYear }) => budgetInYear !== null).length,
    told,
    untold: measures.length - told,
    funding: programme?.funding ?? [],
  };
}

function rowsBy<Key>(
  lines: readonly ToldLine[],
  year: number,
  keyOf: (line: ToldLine) => Key,
): readonly MoneyRow<Key>[] {
  return [...groupBy(lines, keyOf)].map(([key, group]) => ({
    key,
    inYear: sum(group.filter((line) => line.year === year)),
    total: sum(group),
  }));
}

function sum(lines: readonly BudgetLine[]): number {
  return lines.reduce((all, { amount }) => all + amount, 0);
}
