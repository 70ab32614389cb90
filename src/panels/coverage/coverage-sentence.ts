import type { CountedGroup } from '../../domain/coverage-question.ts';
import type { AnswerRefusal, CoverageAnswer, ZoneCoverage } from '../../domain/coverage.ts';
import type { ZoneId } from '../../domain/ids.ts';
import { formatCount, formatPercentPair } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { limitWords, targetWords } from '../../text/question-words.ts';
import type { Translate } from '../../text/translate.ts';
import { shareText } from '../../commands/share-text.ts';
import {
  type Counted,
  countedAll,
  countedCovered,
  isPartlyKnown,
  isUnknown,
  zoneShare,
} from '../../domain/zone-share.ts';

interface SentenceInput {
  readonly answer: CoverageAnswer;
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  /** Name of the proposal shown; null while only today is. */
  readonly proposalName: string | null;
  readonly counted: Counted;
}

interface Sentence {
  /** The answer in one plain sentence. */
  readonly main: string;
  /** What is unknown and therefore left out, or what to do without an answer; null for neither. */
  readonly caution: string | null;
}

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** Changes smaller than this are not worth a word: half a person, a hundred square metres. */
const leastChange: Readonly<Record<Counted, number>> = { residents: 0.5, area: 100 };

/** What the answer says, in words that hold for gains, losses, no change and what is unknown. */
export function coverageSentence(input: SentenceInput, words: Words): Sentence {
  const { answer } = input;
  if (answer.refused !== null) return refusal(answer, answer.refused, words);
  const nobodyCounted = answer.today.total.residents <= 0;
  const counted = nobodyCounted ? 'area' : input.counted;
  return {
    main: sentenceCase(mainSentence({ ...input, counted }, words), words.language),
    caution: cautionSentence(answer.today.zones, words.t),
  };
}

function mainSentence(input: SentenceInput, words: Words): string {
  const { answer, proposalName, counted } = input;
  const { t } = words;
  const asked = {
    target: targetWords(answer.question, t),
    distance: limitWords(answer.question, t, words.language),
    group: t(`groupThe.${answer.question.counts}`),
  };
  if (answer.today.zones.every(isUnknown)) return t('sentence.unknown', asked);
  if (proposalName === null) return todaySentence(answer.today.total, counted, asked, words);
  const change = changeOf(answer, counted);
  if (Math.abs(change.total) >= leastChange[counted]) {
    return changeSentence(input, change, asked, words);
  }
  const share = shareText(answer.today.total, counted, t, words.language, answer.question.counts);
  if (counted === 'area')
    return t('sentence.areaSame', { ...asked, proposal: proposalName, share });
  const top = change.zones[0];
  if (top) {
    const pair = sharePair(answer, top.index, counted, words.language);
    if (pair.differ)
      return t('sentence.shifted', {
        ...asked,
        zone: nameOf(input, top.index),
        ...pairValues(pair),
      });
  }
  const areaChange = changeOf(answer, 'area').total;
  if (areaChange >= leastChange.area) {
    const group = t(`groupMany.${answer.question.counts}`);
    return t('sentence.areaOnly', { ...asked, group, amount: areaAmount(areaChange, t) });
  }
  return answer.targetsProposal === answer.targetsToday && answer.waysProposal === 0
    ? t('sentence.nothingCounts', { ...asked, proposal: proposalName, share })
    : t('sentence.same', { ...asked, proposal: proposalName, share });
}

/** Why there is no number, and what to do about it: never a number, least of all nothing. */
function refusal(
  { question }: CoverageAnswer,
  reason: AnswerRefusal,
  { t, language }: Words,
): Sentence {
  const group = t(`groupMany.${question.counts}`);
  const main = t(`answer.${reason}`, { target: targetWords(question, t), group });
  return { main: sentenceCase(main, language), caution: t(`answer.${reason}.do`) };
}

type Asked = {
  readonly target: string;
  readonly distance: number | string;
  readonly group: string;
};

function todaySentence(total: ZoneCoverage, counted: Counted, asked: Asked, words: Words): string {
  const { t, language } = words;
  const share = shareText(total, counted, t, language);
  if (counted === 'area') return t('sentence.areaToday', { ...asked, share });
  return t('sentence.today', {
    ...asked,
    share,
    covered: estimate(total.coveredResidents, words),
    residents: formatCount(total.residents, language),
  });
}

interface Change {
  readonly total: number;
  /** Zones that change, the greatest change first. */
  readonly zones: readonly { readonly index: number; readonly amount: number }[];
}

function changeOf(answer: CoverageAnswer, counted: Counted): Change {
  const { today, proposal } = answer;
  const zones = today.zones
    .map((before, index) => ({
      index,
      amount: isUnknown(before)
        ? 0
        : countedCovered(proposal.zones[index], counted) - countedCovered(before, counted),
    }))
    .filter(({ amount }) => Math.abs(amount) >= leastChange[counted])
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const total = countedCovered(proposal.total, counted) - countedCovered(today.total, counted);
  return { total, zones };
}

function changeSentence(input: SentenceInput, change: Change, asked: Asked, words: Words): string {
  const { answer, counted } = input;
  const { t, language } = words;
  const isArea = counted === 'area';
  const amount = isArea
    ? areaAmount(change.total, t)
    : peopleAmount(change.total, answer.question.counts, words);
  const top = change.zones.find((zone) => Math.sign(zone.amount) === Math.sign(change.total));
  const pair = top && sharePair(answer, top.index, counted, language);
  if (!top || !pair?.differ) {
    return t(isArea ? 'sentence.areaChange' : 'sentence.change', { ...asked, amount });
  }
  const values = { ...asked, amount, zone: nameOf(input, top.index), ...pairValues(pair) };
  const count = change.zones.length;
  if (count === 1) {
    return t(isArea ? 'sentence.areaChangeInZone' : 'sentence.changeInZone', values);
  }
  return t(isArea ? 'sentence.areaChangeInZones' : 'sentence.changeInZones', { ...values, count });
}

function cautionSentence(zones: readonly ZoneCoverage[], t: Translate): string | null {
  const unknown = zones.filter(isUnknown).length;
  const partly = zones.filter(isPartlyKnown).length;
  // When nothing is known the main sentence says so.
  if (unknown === zones.length) return null;
  if (partly === zones.length) return t('sentence.partlyKnownAll');
  const said = [
    unknown > 0 ? t('sentence.unknownZones', { count: unknown }) : '',
    partly > 0 ? t('sentence.partlyKnownZones', { count: partly }) : '',
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : null;
}

function peopleAmount(change: number, group: CountedGroup, words: Words): string {
  const count = Math.round(Math.abs(change));
  const values = { count, number: estimate(Math.abs(change), words) };
  const direction = change > 0 ? 'more' : 'fewer';
  return group === 'residents'
    ? words.t(`amount.${direction}`, values)
    : words.t(`amount.${direction}.${group}`, values);
}

function areaAmount(change: number, t: Translate): string {
  const area = Math.abs(change);
  return change > 0 ? t('amount.moreArea', { area }) : t('amount.lessArea', { area });
}

/** Residents shared out by area are not whole people: the number is an estimate, and says so. */
function estimate(residents: number, { t, language }: Words): string {
  const number = formatCount(residents, language);
  const isWhole = Math.abs(residents - Math.round(residents)) < 1e-6;
  return isWhole ? number : t('quantity.about', { number });
}

function sharePair(answer: CoverageAnswer, index: number, counted: Counted, language: Language) {
  const before = answer.today.zones[index];
  const after = answer.proposal.zones[index];
  if (countedAll(before, counted) <= 0) return { from: '', to: '', differ: false };
  return formatPercentPair(
    zoneShare(before, counted) ?? 0,
    zoneShare(after, counted) ?? 0,
    language,
    // As on the rows: a lower bound that is rounded up would no longer hold.
    isPartlyKnown(before) ? 'down' : 'nearest',
  );
}

function pairValues({ from, to }: { readonly from: string; readonly to: string }) {
  return { from, to };
}

function nameOf({ answer, zoneNames }: SentenceInput, index: number): string {
  const id = answer.zoneIds[index];
  return zoneNames.get(id) ?? id;
}

function sentenceCase(sentence: string, language: Language): string {
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}
