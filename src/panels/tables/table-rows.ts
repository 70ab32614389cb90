import { shareSign, shareText } from '../../commands/share-text.ts';
import type { ComparedSide } from '../../domain/comparison.ts';
import { gainBetween } from '../../domain/coverage-delta.ts';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { TablesAnswer } from '../../domain/tables-answer.ts';
import type { TableProposal } from '../../domain/tables-in-order.ts';
import { isPartlyKnown, zoneShare } from '../../domain/zone-share.ts';
import { formatSigned } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';

/** One column's part of a zone: its share on the fixed scale, and the people against today. */
export interface TableCell {
  /** The table's proposal, or today. */
  readonly id: string;
  readonly share: number | null;
  readonly unknownShare: number;
  readonly text: string;
  readonly spoken: string;
  /** People more or fewer than today; '' for today itself, and where it is not known. */
  readonly gain: string;
  /** 1: more, -1: fewer, 0: the same or not known. */
  readonly sign: -1 | 0 | 1;
}

/** A zone, or (null) all together: today first, then the tables in their order. */
export interface ZoneRow {
  readonly zoneId: ZoneId | null;
  readonly name: string;
  readonly cells: readonly TableCell[];
  /** The largest change that any table brings, in people; 0 where none is known. */
  readonly mostChange: number;
}

export interface TableRows {
  readonly total: ZoneRow;
  /** Where some table changes something, the largest change first. */
  readonly changed: readonly ZoneRow[];
  /** Zones that no table changes. */
  readonly same: number;
}

/** Half a person is the rounding of a sum. */
const leastChange = 0.5;

/** The sides of an answer in the order of the tables; null where a table is not answered yet. */
export function sidesOf(
  answer: TablesAnswer,
  tables: readonly TableProposal[],
): readonly (ComparedSide | null)[] {
  return tables.map(({ id }) => answer.tables.find((side) => side.proposalId === id) ?? null);
}

/** Every zone with today and all tables on one scale. */
export function tableRows(
  answer: TablesAnswer,
  tables: readonly TableProposal[],
  zoneNames: ReadonlyMap<ZoneId, string>,
  words: { readonly t: Translate; readonly language: Language },
): TableRows {
  const { today, question } = answer;
  const sides = sidesOf(answer, tables);
  const row = (
    zoneId: ZoneId | null,
    name: string,
    pick: (side: ComparedSide) => ZoneCoverage,
  ): ZoneRow => {
    const before = pick(today);
    const cells = [today, ...sides].map((side, at): TableCell => ({
      id: tables[at - 1]?.id ?? 'today',
      ...(side === null
        ? notAnswered
        : cellOf(pick(side), at === 0 ? null : before, question.counts, words)),
    }));
    const changes = sides.map((side) =>
      Math.abs((side && gainBetween(before, pick(side))?.residents) ?? 0),
    );
    return { zoneId, name, cells, mostChange: Math.max(0, ...changes) };
  };
  const zones = today.zoneIds.map((id, index) =>
    row(id, zoneNames.get(id) ?? id, (side) => side.zones[index]),
  );
  const changed = zones.filter(({ mostChange }) => mostChange >= leastChange);
  return {
    total: row(null, words.t('board.total'), ({ total }) => total),
    changed: changed.toSorted((a, b) => b.mostChange - a.mostChange),
    same: zones.length - changed.length,
  };
}

const notAnswered: Omit<TableCell, 'id'> = {
  share: null,
  unknownShare: 0,
  text: '…',
  spoken: '…',
  gain: '',
  sign: 0,
};

function cellOf(
  coverage: ZoneCoverage,
  today: ZoneCoverage | null,
  group: TablesAnswer['question']['counts'],
  { t, language }: { readonly t: Translate; readonly language: Language },
): Omit<TableCell, 'id'> {
  const residents = (today && gainBetween(today, coverage)?.residents) ?? null;
  const change = residents === null ? 0 : Math.round(residents);
  return {
    share: zoneShare(coverage, 'residents'),
    unknownShare: isPartlyKnown(coverage) ? 1 - coverage.knownShare : 0,
    text: shareSign(coverage, 'residents', t, language),
    spoken: shareText(coverage, 'residents', t, language, group),
    gain: residents === null ? '' : formatSigned(residents, language, 0),
    sign: change > 0 ? 1 : change < 0 ? -1 : 0,
  };
}
