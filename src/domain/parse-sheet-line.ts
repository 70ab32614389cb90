import type { ContributionKind } from './contribution.ts';
import type { MeasureId } from './ids.ts';
import type { Outcome } from './outcome.ts';
import type { PaperSheet } from './paper-sheet.ts';
import { plainText } from './plain-text.ts';
import { mostDots } from './schema/workshop-rules.ts';
import { sheetCell } from './sheet-cell.ts';
import { sheetLineWords } from './sheet-line-words.ts';

const { kinds: kindWords, signs: kindSigns, dots: dotWords, numbers: numberWords } = sheetLineWords;

/** What stood on a sheet, as a typed line is understood. */
export interface SheetLine {
  readonly target:
    | { readonly type: 'cell'; readonly cell: string }
    | { readonly type: 'measure'; readonly number: number; readonly measureId: MeasureId }
    /** Beside the map: about the place as a whole. */
    | { readonly type: 'everywhere' };
  readonly kind: ContributionKind;
  /** Empty where there were dots and no words. */
  readonly text: string;
  readonly dots: number;
}

const cellStart = /^([a-z])[ .]?(\d{1,3})(?![\p{L}\d])/iu;
const measureStart = /^(?:(?:m|nr|no|#)\.? ?)?(\d{1,4})(?![\p{L}\d])/iu;
const leadingSigns = /^[-+–−!\s]+/u;
const separator = /^\s*(?:[:;,.)]+|[-–](?=[\s:]|$)[:;,.]*)?\s*/u;

const numbers = Object.keys(numberWords).join('|');
const spoken = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(\d{1,5})|(${numbers}))[\s-]*(?:x\s*)?(?:${dotWords.join('|')})(?![\p{L}\d])`,
  'giu',
);
const drawn = /[•●⬤∙]+(?:\s*[•●⬤∙]+)*/gu;

/**
 * What a line typed from a sheet says: where (`C4`, or the number of a measure on it), what kind (a
 * word or sign first; an idea where nothing says), the words, how many dots. Refused, with what is
 * wrong: `nothing-said`; `other-sheet` (values: name); `no-such-cell` (values: cell, last);
 * `no-such-number` (values: number, count); `too-many-dots` (values: most).
 */
export function parseSheetLine(line: string, sheet: PaperSheet): Outcome<SheetLine> {
  const own = withoutName(plainText(line).replaceAll(/\s+/gu, ' '), sheet);
  if (!own.ok) return own;
  const aimed = targetOf(own.value, sheet);
  if (!aimed.ok) return aimed;
  const { target, rest } = aimed.value;
  const { dots, text: told } = dotsOf(rest);
  if (dots > mostDots) {
    return { ok: false, reason: 'too-many-dots', values: { most: mostDots } };
  }
  const { kind, text } = kindOf(told);
  if (text === '' && dots === 0) return { ok: false, reason: 'nothing-said' };
  return { ok: true, value: { target, kind, text, dots } };
}

/** The sheet's name may stand first; that of another sheet is told. */
function withoutName(line: string, { name }: PaperSheet): Outcome<string> {
  const first = /^([a-z0-9]{4})[\s:]+(?=[a-z] ?\d|m?\d)/i.exec(line);
  if (!first) return { ok: true, value: line };
  const said = first[1].toUpperCase();
  if (said === name) return { ok: true, value: line.slice(first[0].length) };
  const isName = /[A-Z]/.test(said) && /\d/.test(said);
  return isName
    ? { ok: false, reason: 'other-sheet', values: { name: said } }
    : { ok: true, value: line };
}

function targetOf(
  line: string,
  sheet: PaperSheet,
): Outcome<{ readonly target: SheetLine['target']; readonly rest: string }> {
  const cell = cellStart.exec(line);
  const measure = measureStart.exec(line);
  const named = cell && sheetCell(sheet, `${cell[1]}${cell[2]}`);
  if (cell && named) {
    return {
      ok: true,
      value: { target: { type: 'cell', cell: named.name }, rest: afterTarget(line, cell[0]) },
    };
  }
  // "Three dots" in figures begins with a number as well, and is no measure's.
  if (measure && ![...line.matchAll(spoken)].some(({ index }) => index === 0)) {
    const number = Number(measure[1]);
    const measureId = sheet.measures[number - 1];
    if (measureId === undefined) {
      const count = sheet.measures.length;
      return { ok: false, reason: 'no-such-number', values: { number, count } };
    }
    const target = { type: 'measure', number, measureId } as const;
    return { ok: true, value: { target, rest: afterTarget(line, measure[0]) } };
  }
  if (cell) {
    const last = `${String.fromCharCode(64 + sheet.columns)}${sheet.rows}`;
    const asked = `${cell[1].toUpperCase()}${cell[2]}`;
    return { ok: false, reason: 'no-such-cell', values: { cell: asked, last } };
  }
  return { ok: true, value: { target: { type: 'everywhere' }, rest: line } };
}

function afterTarget(line: string, target: string): string {
  return line.slice(target.length).replace(separator, '');
}

/** A sign is taken off; a word only where it is set off by a sign or stands alone. */
function kindOf(words: string): { readonly kind: ContributionKind; readonly text: string } {
  const sign = Object.hasOwn(kindSigns, words.charAt(0)) ? kindSigns[words.charAt(0)] : null;
  if (sign !== null) return { kind: sign, text: words.replace(leadingSigns, '') };
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const found = Object.entries(kindWords).find(([, all]) => all.includes(first.toLowerCase()));
  if (!found) return { kind: 'idea', text: words };
  const after = words.slice(first.length);
  const setOff = /^\s*[:;–-]\s*/u.exec(after);
  return {
    kind: found[0] as ContributionKind,
    text: setOff ? after.slice(setOff[0].length).replace(leadingSigns, '') : words,
  };
}

function dotsOf(words: string): { readonly text: string; readonly dots: number } {
  // Dots are told last; what sounds like them before is a part of the words.
  const said = [...words.matchAll(spoken)].at(-1) ?? [...words.matchAll(drawn)].at(-1);
  if (!said) return { text: trimmed(words), dots: 0 };
  const before = trimmed(words.slice(0, said.index));
  const after = trimmed(words.slice(said.index + said[0].length));
  const rest = /^[.!?]+$/u.test(after) ? '' : after;
  const digits = said.at(1);
  const word = said.at(2);
  const dots =
    digits !== undefined
      ? Number(digits)
      : word !== undefined
        ? numberWords[word.toLowerCase()]
        : said[0].replaceAll(/\s/gu, '').length;
  return { text: [before, rest].filter((part) => part !== '').join(', '), dots };
}

/** Without what parts words from dots; a sign before the words says their kind, and stays. */
function trimmed(words: string): string {
  return words.replaceAll(/^[\s,;:)]+|[\s,;:(–-]+$/gu, '');
}
