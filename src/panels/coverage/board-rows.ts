import type { CountedGroup } from '../../domain/coverage-question.ts';
import type { CoverageAnswer, ResidentsByClass, ZoneCoverage } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { formatCount, formatPoints } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { translateReason } from '../../text/translate.ts';
import { shareSign, shareText } from '../../commands/share-text.ts';
import {
  type Counted,
  countedCovered,
  isPartlyKnown,
  isUnknown,
  zoneShare,
} from '../../domain/zone-share.ts';
import { distanceLines } from './distance-lines.ts';

/** One side of a row: a number, and the bar that shows it. */
export interface RowSide {
  readonly text: string;
  /** The same in full words, for those who listen. */
  readonly spoken: string;
  /** For the bar and for sorting; null where there is no number. */
  readonly share: number | null;
}

/** A row of the board, ready to draw. */
export interface BoardRow {
  /** null: the row of all zones together. */
  readonly zoneId: ZoneId | null;
  readonly name: string;
  readonly residents: number;
  readonly residentsText: string;
  readonly isUnknown: boolean;
  /** Why there is no number; '' when there is one. */
  readonly caution: string;
  readonly unknownShare: number;
  readonly today: RowSide;
  readonly proposal: RowSide;
  readonly change: {
    readonly amount: number;
    readonly share: number;
    readonly points: string;
    readonly words: string;
  };
  readonly classesToday: ResidentsByClass;
  readonly classesProposal: ResidentsByClass;
  /** How far people are, today alone and beside the proposal; empty where that is not shown. */
  readonly distancesToday: readonly string[];
  readonly distancesBoth: readonly string[];
}

interface RowWords {
  readonly counted: Counted;
  /** Whom the answer counts. */
  readonly group: CountedGroup;
  readonly withDistances: boolean;
  readonly t: Translate;
  readonly language: Language;
}

/** The rows of an answer: one a zone in the order of the zone set, and one for all. */
export function boardRows(
  answer: CoverageAnswer,
  zoneNames: ReadonlyMap<ZoneId, string>,
  asked: Omit<RowWords, 'group'>,
): { readonly total: BoardRow; readonly zones: readonly BoardRow[] } {
  const words: RowWords = { ...asked, group: answer.question.counts };
  const { today, proposal } = answer;
  const total = boardRow(null, words.t('board.total'), today.total, proposal.total, words);
  // A total leaves out unknown zones; where it leaves out all, people live there all the same.
  const everybody = today.zones.reduce((sum, { residents }) => sum + residents, 0);
  return {
    total: isUnknown(today.total)
      ? { ...total, residentsText: residentsText(everybody, words) }
      : total,
    zones: answer.zoneIds.map((id, index) =>
      boardRow(id, zoneNames.get(id) ?? id, today.zones[index], proposal.zones[index], words),
    ),
  };
}

/** One row: a zone, or all zones together where there is no id. */
export function boardRow(
  zoneId: ZoneId | null,
  name: string,
  today: ZoneCoverage,
  proposal: ZoneCoverage,
  words: RowWords,
): BoardRow {
  const { t, withDistances } = words;
  const lines = (sides: readonly ZoneCoverage[]): readonly string[] =>
    withDistances ? distanceLines(sides, words) : [];
  return {
    zoneId,
    name,
    residents: today.residents,
    residentsText: residentsText(today.residents, words),
    isUnknown: isUnknown(today),
    caution: cautionOf(today, t),
    unknownShare: isPartlyKnown(today) ? 1 - today.knownShare : 0,
    today: rowSide(today, words),
    proposal: rowSide(proposal, words),
    change: changeBetween(today, proposal, words),
    classesToday: today.residentsByClass,
    classesProposal: proposal.residentsByClass,
    distancesToday: lines([today]),
    distancesBoth: lines([today, proposal]),
  };
}

function residentsText(count: number, { t, group }: RowWords): string {
  return count > 0
    ? t(`groupCount.${group}`, { count: Math.round(count) })
    : t(`groupNone.${group}`);
}

function rowSide(coverage: ZoneCoverage, { counted, group, t, language }: RowWords): RowSide {
  return {
    text: shareSign(coverage, counted, t, language),
    spoken: shareText(coverage, counted, t, language, group),
    share: zoneShare(coverage, counted),
  };
}

function cautionOf(coverage: ZoneCoverage, t: Translate): string {
  if (coverage.refused !== null) {
    return t('board.refusedWhy', { reason: translateReason(`refused.${coverage.refused}`) });
  }
  return isUnknown(coverage) ? t('board.unknownWhy') : '';
}

function changeBetween(
  today: ZoneCoverage,
  proposal: ZoneCoverage,
  { counted, t, language }: RowWords,
): BoardRow['change'] {
  const from = zoneShare(today, counted);
  const to = zoneShare(proposal, counted);
  if (from === null || to === null) return { amount: 0, share: 0, points: '–', words: '' };
  const amount = countedCovered(proposal, counted) - countedCovered(today, counted);
  const least = counted === 'residents' ? 0.5 : 100;
  if (Math.abs(amount) < least) {
    return { amount: 0, share: 0, points: '0', words: t('board.same') };
  }
  const size = Math.abs(amount);
  const words =
    counted === 'residents'
      ? t(amount > 0 ? 'board.more' : 'board.fewer', { number: formatCount(size, language) })
      : t(amount > 0 ? 'amount.moreArea' : 'amount.lessArea', { area: size });
  return { amount, share: to - from, points: formatPoints(to - from, language), words };
}
