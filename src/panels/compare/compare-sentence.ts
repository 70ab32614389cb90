import type { ComparisonAnswer, Gain } from '../../domain/comparison.ts';
import { coverageDelta } from '../../domain/coverage-delta.ts';
import type { ZoneId } from '../../domain/ids.ts';
import {
  countedAll,
  countedCovered,
  isPartlyKnown,
  type Counted,
} from '../../domain/zone-share.ts';
import { formatArea, formatCount, formatList } from '../../text/format.ts';
import { targetWords, limitWords } from '../../text/question-words.ts';
import type { Language } from '../../text/language.ts';
import { translateReason, type Translate } from '../../text/translate.ts';
import { changeOf, leastChange } from './change-words.ts';
import { shownSides } from './compare-rows.ts';
import type { ComparedNames } from './compared-names.ts';

interface SentenceWords {
  readonly counted: Counted;
  readonly names: ComparedNames;
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly t: Translate;
  readonly language: Language;
}

/** What a comparison says, and below it what one has to know about that. */
export interface ComparisonWords {
  readonly sentence: string;
  /** How many each side reaches, of how many; '' where that is not known. */
  readonly figures: string;
  readonly doubts: readonly string[];
}

/** The comparison in plain words: who reaches more, by how many, and where it differs most. */
export function compareSentence(answer: ComparisonAnswer, words: SentenceWords): ComparisonWords {
  const { t, language, names } = words;
  const { question, sides } = answer;
  const { refused } = sides.b;
  if (refused !== null) {
    const asked = {
      target: targetWords(question, t),
      distance: limitWords(question, t, language),
      group: t(`groupMany.${question.counts}`),
    };
    return {
      sentence: t(`answer.${refused}`, asked),
      figures: '',
      doubts: [t(`answer.${refused}.do`)],
    };
  }
  const delta = coverageDelta(sides.a, sides.b);
  if (!delta.ok) {
    return {
      sentence: t('compare.refused'),
      figures: '',
      doubts: [translateReason(`refused.${delta.reason}`, delta.values)],
    };
  }
  if (sides.a.proposalId === sides.b.proposalId) {
    return { sentence: t('compare.same', { name: names.a.inside }), figures: '', doubts: [] };
  }
  const { total, zones, zoneIds } = delta.value;
  if (total === null) return { sentence: t('compare.unknownAll'), figures: '', doubts: [] };
  // Today is what a proposal is held against, and never the one that reaches more or fewer.
  const turned = sides.b.proposalId === null;
  const turn = (gain: Gain | null): number =>
    (turned ? -1 : 1) * (changeOf(gain, words.counted) ?? 0);
  const [subject, other] = turned
    ? [names.a.subject, names.b.inside]
    : [names.b.subject, names.a.inside];
  const most = mostOf(zones.map(turn));
  const said = sumSentence(turn(total), Math.abs(most.change), { subject, other }, answer, words);
  const zone = words.zoneNames.get(zoneIds[most.index]) ?? '';
  const whereMost =
    Math.abs(most.change) >= leastChange[words.counted] && zones.length > 1
      ? t('compare.mostZone', { zone, change: changeThere(most.change, words) })
      : '';
  return {
    sentence: [said, whereMost].filter((part) => part !== '').join(' '),
    figures: figuresOf(answer, words),
    doubts: doubtsOf(answer, t),
  };
}

function mostOf(changes: readonly number[]): { readonly index: number; readonly change: number } {
  let index = 0;
  for (const [at, change] of changes.entries()) {
    if (Math.abs(change) > Math.abs(changes[index] ?? 0) + 1e-6) index = at;
  }
  return { index, change: changes[index] ?? 0 };
}

function sumSentence(
  change: number,
  most: number,
  who: { readonly subject: string; readonly other: string },
  { question }: ComparisonAnswer,
  { counted, t }: SentenceWords,
): string {
  const group = t(`groupMany.${question.counts}`);
  const isNothing = Math.abs(change) < leastChange[counted];
  if (isNothing && most < leastChange[counted]) return t('compare.noDifference', who);
  if (counted === 'area') {
    if (isNothing) return t('compare.asMuchArea', who);
    const key = change > 0 ? 'compare.moreArea' : 'compare.lessArea';
    return t(key, { ...who, area: Math.abs(change) });
  }
  if (isNothing) return t('compare.asMany', { ...who, group });
  const key = change > 0 ? 'compare.more' : 'compare.fewer';
  return t(key, { ...who, group, count: Math.round(Math.abs(change)) });
}

function changeThere(change: number, { counted, t, language }: SentenceWords): string {
  const size = Math.abs(change);
  if (counted === 'area') {
    return t(change > 0 ? 'compare.gainsArea' : 'compare.losesArea', { area: size });
  }
  const amount = formatCount(size, language);
  return t(change > 0 ? 'compare.gains' : 'compare.loses', { amount });
}

/** "I dag 117 289, A 117 655 og B 117 613 av 167 148 innbyggere." */
function figuresOf(answer: ComparisonAnswer, words: SentenceWords): string {
  const { counted, names, t, language } = words;
  const { sides, question } = answer;
  const amount = (value: number): string =>
    counted === 'area' ? formatArea(value, language) : formatCount(value, language);
  const each = shownSides(answer).map(
    (side) => `${names[side].label} ${amount(countedCovered(sides[side].total, counted))}`,
  );
  const all = countedAll(sides.today.total, counted);
  return t('compare.figures', {
    each: formatList(each, language),
    all:
      counted === 'area'
        ? formatArea(all, language)
        : t(`groupCount.${question.counts}`, { count: Math.round(all) }),
  });
}

function doubtsOf({ sides }: ComparisonAnswer, t: Translate): readonly string[] {
  const { zones } = sides.today;
  const unknown = zones.filter((zone) => zone.refused !== null || zone.knownShare <= 0).length;
  return [
    ...(unknown > 0 ? [t('compare.unknownZones', { count: unknown })] : []),
    ...(zones.some(isPartlyKnown) ? [t('compare.partlyKnown')] : []),
  ];
}
