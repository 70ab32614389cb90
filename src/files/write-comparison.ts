import type { ComparedName, ComparisonAnswer, Contribution, Gain } from '../domain/comparison.ts';
import { gainBetween } from '../domain/coverage-delta.ts';
import type { ZoneCoverage } from '../domain/coverage.ts';
import type { MeasureId, ZoneId } from '../domain/ids.ts';
import { csvCell } from './csv-cell.ts';

type Cell = string | number | null;

export interface ComparisonToWrite {
  readonly answer: ComparisonAnswer;
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly sideNames: Readonly<Record<ComparedName, string>>;
  readonly measureName: (id: MeasureId) => string;
  /** null: nobody has said what it costs. */
  readonly costOf: (id: MeasureId) => number | null;
  /** Three letters of ISO 4217, or '' where the place has none. */
  readonly currency: string;
  /** What was asked, of what data: each a line at the end. */
  readonly about: readonly { readonly label: string; readonly value: string }[];
}

const columns = [
  'what',
  'id',
  'name',
  'side',
  'residents',
  'coveredResidents',
  'shareOfResidents',
  'areaSquareMeters',
  'coveredSquareMeters',
  'shareOfArea',
  'knownShare',
  'moreResidentsThanToday',
  'moreShareOfResidentsThanToday',
  'moreSquareMetersThanToday',
  'moreResidentsInProposal',
  'moreSquareMetersInProposal',
  'changesNothingBecause',
  'cost',
  'currency',
  'refused',
] as const;

type Row = Partial<Record<(typeof columns)[number], Cell>>;

/**
 * A comparison as CSV (RFC 4180, UTF-8 with its mark): a row for each zone and side, the total over
 * the known, then a row for each measure (`moreThanToday`: alone; `moreInProposal`: what is lost
 * without it), then lines that begin with `# `. Areas in m², shares 0–1, a point as decimal sign.
 * What is unknown, and a cost that is not said, is an empty cell, never 0.
 */
export function writeComparison(written: ComparisonToWrite): string {
  const { answer, about } = written;
  const rows = [
    ...zoneRows(written),
    ...measureRows(written, 'a', answer.contributionsA),
    ...measureRows(written, 'b', answer.contributionsB),
  ].map((row) => columns.map((column) => cell(row[column] ?? null)));
  const comments = about.map(({ label, value }) => [
    csvCell(`# ${label}: ${value.replaceAll(/\s+/g, ' ')}`),
    ...columns.slice(1).map(() => ''),
  ]);
  const lines = [[...columns], ...rows, ...comments].map((cells) => cells.join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function zoneRows({ answer, zoneNames, sideNames }: ComparisonToWrite): readonly Row[] {
  const { sides } = answer;
  return (['today', 'a', 'b'] as const).flatMap((side) => {
    const row = (id: string, name: string, today: ZoneCoverage, zone: ZoneCoverage): Row => ({
      what: 'zone',
      id,
      name,
      side: sideNames[side],
      ...coverageCells(zone),
      ...(side === 'today' ? {} : gainCells(gainBetween(today, zone))),
    });
    const zones = sides[side].zones.map((zone, at) => {
      const id = sides[side].zoneIds[at];
      return row(id, zoneNames.get(id) ?? id, sides.today.zones[at], zone);
    });
    return [...zones, row('', 'all known zones', sides.today.total, sides[side].total)];
  });
}

function coverageCells(zone: ZoneCoverage): Row {
  const { refused, knownShare, residents, areaSquareMeters } = zone;
  const ground = { residents, areaSquareMeters, knownShare, refused };
  if (refused !== null || knownShare <= 0) return ground;
  return {
    ...ground,
    coveredResidents: zone.coveredResidents,
    shareOfResidents: residents > 0 ? zone.coveredResidents / residents : null,
    coveredSquareMeters: zone.coveredSquareMeters,
    shareOfArea: areaSquareMeters > 0 ? zone.coveredSquareMeters / areaSquareMeters : null,
  };
}

function gainCells(gain: Gain | null): Row {
  return {
    moreResidentsThanToday: gain?.residents ?? null,
    moreShareOfResidentsThanToday: gain?.shareOfResidents ?? null,
    moreSquareMetersThanToday: gain?.squareMeters ?? null,
  };
}

function measureRows(
  { sideNames, measureName, costOf, currency }: ComparisonToWrite,
  side: 'a' | 'b',
  contributions: readonly Contribution[] | null,
): readonly Row[] {
  return (contributions ?? []).map(({ measureId, alone, inProposal, silent }) => {
    const cost = costOf(measureId);
    return {
      what: 'measure',
      id: measureId,
      name: measureName(measureId),
      side: sideNames[side],
      ...gainCells(alone),
      moreResidentsInProposal: inProposal?.residents ?? null,
      moreSquareMetersInProposal: inProposal?.squareMeters ?? null,
      changesNothingBecause: silent,
      cost,
      currency: cost === null ? null : currency,
    };
  });
}

/** More digits than a millionth are noise of the computation. */
function cell(value: Cell): string {
  return csvCell(typeof value === 'number' ? Number(value.toFixed(6)) + 0 : value);
}
