import { shareSign, shareText } from '../../commands/share-text.ts';
import type { ComparedName, ComparisonAnswer, Gain } from '../../domain/comparison.ts';
import { gainBetween } from '../../domain/coverage-delta.ts';
import type { ZoneCoverage } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import {
  countedCovered,
  isPartlyKnown,
  isUnknown,
  zoneShare,
  type Counted,
} from '../../domain/zone-share.ts';
import { formatArea, formatCount } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { translateReason, type Translate } from '../../text/translate.ts';
import { changeOf, changeWords, leastChange, type ChangeWords } from './change-words.ts';

/** One line of a row: a side with its share on the fixed scale. */
export interface CompareLine {
  readonly side: ComparedName;
  readonly share: number | null;
  readonly text: string;
  readonly spoken: string;
  /** How many, or how much, is reached; '' where it is not known. */
  readonly reached: string;
  /** Against today; null on today's own line. */
  readonly gain: ChangeWords | null;
}

/** A zone of the comparison, or all together, ready to draw and to sort. */
export interface CompareRow {
  /** null: all zones together. */
  readonly zoneId: ZoneId | null;
  readonly name: string;
  readonly residents: number;
  readonly residentsText: string;
  /** Why there is no number; '' when there is one. */
  readonly caution: string;
  readonly unknownShare: number;
  /** Only the first line is worth drawing: nothing differs, or nothing is known. */
  readonly isStill: boolean;
  readonly lines: readonly CompareLine[];
  /** From the first side chosen to the second. */
  readonly difference: ChangeWords;
  /** The same to sort by; null: unknown. */
  readonly change: number | null;
}

export interface RowWords {
  readonly counted: Counted;
  readonly t: Translate;
  readonly language: Language;
}

/** The sides that stand in the table: today once, and each proposal that differs from it. */
export function shownSides({ sides }: ComparisonAnswer): readonly ComparedName[] {
  const { a, b } = sides;
  const ofA: readonly ComparedName[] = a.proposalId === null ? [] : ['a'];
  const ofB: readonly ComparedName[] =
    b.proposalId === null || b.proposalId === a.proposalId ? [] : ['b'];
  return ['today', ...ofA, ...ofB];
}

/** The rows of a comparison in the order of the zone set, and that of all zones together. */
export function compareRows(
  answer: ComparisonAnswer,
  zoneNames: ReadonlyMap<ZoneId, string>,
  words: RowWords,
): { readonly total: CompareRow; readonly zones: readonly CompareRow[] } {
  const { sides } = answer;
  const shown = shownSides(answer);
  const row = (id: ZoneId | null, name: string, of: SidesOf): CompareRow =>
    compareRow(id, name, of, shown, answer, words);
  return {
    total: row(null, words.t('board.total'), {
      today: sides.today.total,
      a: sides.a.total,
      b: sides.b.total,
    }),
    zones: sides.today.zoneIds.map((id, index) =>
      row(id, zoneNames.get(id) ?? id, {
        today: sides.today.zones[index],
        a: sides.a.zones[index],
        b: sides.b.zones[index],
      }),
    ),
  };
}

type SidesOf = Readonly<Record<ComparedName, ZoneCoverage>>;

function compareRow(
  zoneId: ZoneId | null,
  name: string,
  of: SidesOf,
  shown: readonly ComparedName[],
  { question }: ComparisonAnswer,
  words: RowWords,
): CompareRow {
  const { t, language, counted } = words;
  const group = question.counts;
  const { today } = of;
  const lines = shown.map((side): CompareLine => {
    const coverage = of[side];
    return {
      side,
      share: zoneShare(coverage, counted),
      text: shareSign(coverage, counted, t, language),
      spoken: shareText(coverage, counted, t, language, group),
      reached: reachedText(coverage, counted, language),
      gain: side === 'today' ? null : changeWords(gainBetween(today, coverage), counted, language),
    };
  });
  const gain = gainBetween(of.a, of.b);
  return {
    zoneId,
    name,
    residents: today.residents,
    residentsText:
      today.residents > 0
        ? t(`groupCount.${group}`, { count: Math.round(today.residents) })
        : t(`groupNone.${group}`),
    caution: cautionOf(today, t),
    unknownShare: isPartlyKnown(today) ? 1 - today.knownShare : 0,
    isStill:
      zoneId !== null && shown.every((side) => isNothing(gainBetween(today, of[side]), counted)),
    lines,
    difference: changeWords(gain, counted, language),
    change: changeOf(gain, counted),
  };
}

function isNothing(gain: Gain | null, counted: Counted): boolean {
  return gain === null || Math.abs(changeOf(gain, counted) ?? 0) < leastChange[counted];
}

function reachedText(coverage: ZoneCoverage, counted: Counted, language: Language): string {
  if (isUnknown(coverage)) return '';
  const reached = countedCovered(coverage, counted);
  return counted === 'residents' ? formatCount(reached, language) : formatArea(reached, language);
}

function cautionOf(coverage: ZoneCoverage, t: Translate): string {
  if (coverage.refused !== null) {
    return t('board.refusedWhy', { reason: translateReason(`refused.${coverage.refused}`) });
  }
  return isUnknown(coverage) ? t('board.unknownWhy') : '';
}
