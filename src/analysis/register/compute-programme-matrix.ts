import type { MeasureId, ZoneId } from '../../domain/ids.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import type { Measure, MeasureStatus } from '../../domain/measure.ts';
import type {
  MatrixCell,
  MatrixColumnId,
  MatrixPlace,
  MatrixRow,
  ProgrammeMatrix,
} from '../../domain/programme-matrix.ts';
import { shareOut } from '../../domain/share-out.ts';
import { budgetHundredths, shareMoney, type MoneyYears } from './share-money.ts';

/** What a matrix is made of. */
export interface MatrixRequest {
  readonly measures: readonly Measure[];
  readonly zones: readonly Pick<Zone, 'id' | 'groups'>[];
  /** Groups of zones in their order; empty: none. */
  readonly groups: readonly string[];
  /** Zones with a line of their own; null: all. */
  readonly shown: ReadonlySet<ZoneId> | null;
  /** Focus areas or goals in their order. */
  readonly columns: readonly MatrixColumnId[];
  /** What of these columns a measure is for; what is no column is overlooked. */
  readonly columnsOf: (measure: Measure) => readonly MatrixColumnId[];
  /** Zones a measure serves; empty: none, or the whole place. */
  readonly zonesOf: (measure: Measure) => readonly ZoneId[];
  readonly residentsOf: (zoneId: ZoneId) => number | null;
  /** null: not known, or not thought of yet. */
  readonly statusOf: (measure: Measure) => MeasureStatus | null;
  readonly years: MoneyYears;
}

/**
 * The measures by zone and column. A measure counts once in every line and column that it serves,
 * and once in each total. Its money is divided and adds up: among its zones as `shareMoney` says,
 * and a zone's part in equal parts among its columns. What is dropped is left out and listed, and
 * so is what has no known status. Money in whole hundredths of the currency.
 */
export function computeProgrammeMatrix(request: MatrixRequest): ProgrammeMatrix {
  const columns: readonly MatrixColumnId[] = [...request.columns, 'none'];
  const columnAt = new Map(columns.map((id, at) => [id, at]));
  const lines = linesOf(request, columns.length);
  const byZone = new Map(
    request.zones.map((zone) => [zone.id, lines.filter((line) => line.holds(zone.id))]),
  );
  const noZone = lines.filter(({ place }) => place.kind === 'no-zone' || place.kind === 'total');
  const dropped: MeasureId[] = [];
  const unknown: MeasureId[] = [];
  for (const measure of request.measures) {
    const status = request.statusOf(measure);
    if (status === null) unknown.push(measure.id);
    else if (status === 'dropped') dropped.push(measure.id);
    else {
      const found = new Set(request.columnsOf(measure).flatMap((id) => columnAt.get(id) ?? []));
      const served = [...found].toSorted((a, b) => a - b);
      if (served.length === 0) served.push(columns.length - 1);
      const parts = partsOf(measure, request, byZone, noZone);
      const meets = new Set(parts.flatMap((part) => part.lines));
      for (const line of meets) line.count(measure, status === 'done', served);
      for (const part of parts) {
        const money = shareOut(
          Math.abs(part.hundredths),
          served.map(() => 1),
        );
        for (const line of part.lines) line.pay(served, money, Math.sign(part.hundredths));
      }
    }
  }
  return { columns, rows: lines.map((line) => line.row()), dropped, unknown };
}

interface Part {
  readonly lines: readonly Line[];
  readonly hundredths: number;
}

function partsOf(
  measure: Measure,
  { zonesOf, residentsOf, years }: MatrixRequest,
  byZone: ReadonlyMap<ZoneId, readonly Line[]>,
  noZone: readonly Line[],
): readonly Part[] {
  const zones = [...new Set(zonesOf(measure))].filter((id) => byZone.has(id));
  if (zones.length === 0) {
    return [{ lines: noZone, hundredths: budgetHundredths(measure.budget, years) }];
  }
  return shareMoney(measure.budget, zones, residentsOf, years).map(({ zoneId, hundredths }) => ({
    lines: byZone.get(zoneId) ?? [],
    hundredths,
  }));
}

function linesOf(request: MatrixRequest, columnCount: number): readonly Line[] {
  const { zones, groups, shown, residentsOf } = request;
  const line = (place: MatrixPlace, held: readonly ZoneId[]) =>
    new Line(place, new Set(held), residentsIn(held, residentsOf), columnCount);
  const ids = (chosen: readonly { readonly id: ZoneId }[]) => chosen.map(({ id }) => id);
  const zoneLines = (chosen: MatrixRequest['zones']) =>
    chosen
      .filter(({ id }) => shown === null || shown.has(id))
      .map(({ id }) => line({ kind: 'zone', zoneId: id }, [id]));
  const grouped = groups.flatMap((group) => {
    const members = zones.filter((zone) => zone.groups?.includes(group));
    return [line({ kind: 'group', group }, ids(members)), ...zoneLines(members)];
  });
  const loose = zones.filter((zone) => !zone.groups?.some((group) => groups.includes(group)));
  const others = shown === null ? [] : zones.filter(({ id }) => !shown.has(id));
  return [
    ...grouped,
    ...zoneLines(loose),
    ...(others.length > 0 ? [line({ kind: 'other-zones' }, ids(others))] : []),
    new Line({ kind: 'no-zone' }, new Set(), null, columnCount),
    line({ kind: 'total' }, ids(zones)),
  ];
}

/** null where nobody is known to count, or one of the zones is not known. */
function residentsIn(
  zones: readonly ZoneId[],
  residentsOf: (zoneId: ZoneId) => number | null,
): number | null {
  return zones.reduce<number | null>(
    (sum, id) => {
      const residents = residentsOf(id);
      return sum === null || residents === null ? null : sum + residents;
    },
    zones.length === 0 ? null : 0,
  );
}

/** A line under way; its last cell is the total. */
class Line {
  private readonly cells: {
    readonly measures: MeasureId[];
    done: number;
    hundredths: number;
    silent: number;
  }[];

  constructor(
    readonly place: MatrixPlace,
    private readonly zones: ReadonlySet<ZoneId>,
    private readonly residents: number | null,
    columnCount: number,
  ) {
    this.cells = Array.from({ length: columnCount + 1 }, () => ({
      measures: [],
      done: 0,
      hundredths: 0,
      silent: 0,
    }));
  }

  holds(zoneId: ZoneId): boolean {
    return this.zones.has(zoneId);
  }

  count({ id, budget }: Measure, isDone: boolean, columns: readonly number[]): void {
    for (const at of [...columns, this.cells.length - 1]) {
      const cell = this.cells[at];
      cell.measures.push(id);
      if (isDone) cell.done += 1;
      if (budget.length === 0) cell.silent += 1;
    }
  }

  pay(columns: readonly number[], hundredths: readonly number[], sign: number): void {
    for (const [at, column] of columns.entries()) {
      this.cells[column].hundredths += sign * hundredths[at];
      this.cells[this.cells.length - 1].hundredths += sign * hundredths[at];
    }
  }

  row(): MatrixRow {
    const cells = this.cells.map(({ measures, done, hundredths, silent }): MatrixCell => ({
      measures,
      done,
      moneyHundredths: silent === measures.length ? null : hundredths,
      silent,
    }));
    return {
      place: this.place,
      residents: this.residents,
      cells: cells.slice(0, -1),
      total: cells[cells.length - 1],
    };
  }
}
