import { greenSurfaces } from '../../domain/blue-green-surface.ts';
import type { GreenBlueAnswer, ZoneGreenBlue } from '../../domain/green-blue.ts';
import { greenFigures } from '../../domain/green-figures.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { valueText } from './shown-figure.ts';

interface SentenceInput {
  readonly answer: GreenBlueAnswer;
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  /** The zone to speak of; null: the one that changes most, else all that are known. */
  readonly zoneId: ZoneId | null;
  /** Name of the proposal shown; null while only today is. */
  readonly proposalName: string | null;
}

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

interface Pair {
  readonly today: ZoneGreenBlue;
  readonly proposal: ZoneGreenBlue;
}

/** Smaller changes are not worth a word, m². */
const leastChange = 1;

/** The answer in one plain sentence, and what is unknown and left out of it (null: nothing). */
export function greenSentence(
  input: SentenceInput,
  words: Words,
): { readonly main: string; readonly caution: string | null } {
  return { main: mainSentence(input, words), caution: caution(input.answer, words.t) };
}

function mainSentence({ answer, zoneNames, zoneId, proposalName }: SentenceInput, words: Words) {
  const { today, proposal } = answer;
  const chosen = zoneId === null ? mostChanged(answer) : answer.zoneIds.indexOf(zoneId);
  if (chosen < 0) {
    if (today.zones.every(isUnknown)) return words.t('green.sentence.unknown');
    const all = { today: today.total, proposal: proposal.total };
    return pairSentence(all, null, proposalName, words);
  }
  const id = answer.zoneIds[chosen];
  const pair = { today: today.zones[chosen], proposal: proposal.zones[chosen] };
  return pairSentence(pair, zoneNames.get(id) ?? id, proposalName, words);
}

function pairSentence(
  { today, proposal }: Pair,
  zone: string | null,
  proposalName: string | null,
  { t, language }: Words,
): string {
  const isPerResident = greenFigures(proposal).greenPerResident !== null;
  const said = (one: ZoneGreenBlue): string => {
    const figures = greenFigures(one);
    const figure = isPerResident ? figures.greenPerResident : figures.greenSquareMeters;
    if (figure === null) return '';
    const text = valueText(figure, isPerResident ? 'perResident' : 'green', language);
    return figure.isLeast && today.greenKnownShare > 0
      ? t('quantity.atLeast', { number: text })
      : text;
  };
  const changes =
    proposalName !== null && Math.abs(greenOf(proposal) - greenOf(today)) >= leastChange;
  const name = proposalName ?? '';
  const values = { zone: zone ?? '', name, today: said(today), proposal: said(proposal) };
  if (isUnknown(today)) {
    return greenOf(proposal) > 0 && proposalName !== null
      ? t('green.sentence.zoneUnknownAdds', values)
      : t('green.sentence.zoneUnknown', values);
  }
  const of = zone === null ? 'all' : 'zone';
  const what = isPerResident ? '' : 'Area';
  return t(`green.sentence.${of}${what}${changes ? '' : 'Today'}`, values);
}

function caution(answer: GreenBlueAnswer, t: Translate): string | null {
  const { zones } = answer.today;
  const unknown = zones.filter(isUnknown).length;
  const partly = zones.filter(({ greenKnownShare: share }) => share > 0 && share < 1).length;
  if (unknown === zones.length) return null;
  const said = [
    unknown > 0 ? t('sentence.unknownZones', { count: unknown }) : '',
    partly > 0 ? t('sentence.partlyKnownZones', { count: partly }) : '',
  ].filter(Boolean);
  return said.length > 0 ? said.join(' ') : null;
}

/** The zone whose green changes most; -1 where none does. */
function mostChanged({ today, proposal }: GreenBlueAnswer): number {
  let found = -1;
  let most = leastChange;
  today.zones.forEach((before, at) => {
    const change = Math.abs(greenOf(proposal.zones[at]) - greenOf(before));
    if (change < most) return;
    most = change;
    found = at;
  });
  return found;
}

function greenOf({ surfaces }: ZoneGreenBlue): number {
  return greenSurfaces.reduce((sum, surface) => sum + surfaces[surface], 0);
}

function isUnknown({ greenKnownShare, refused }: ZoneGreenBlue): boolean {
  return greenKnownShare === 0 || refused !== null;
}
