import { formatNumberAt, formatSigned } from './format.ts';
import type { Language } from './language.ts';
import type { Translate } from './translate.ts';
import { wordsIn } from './words-in.ts';

type Words = string | Readonly<Record<Language, string>>;

/** How the values of an indicator are written. */
export interface ValueForm {
  readonly decimals: number;
  readonly unit: Words;
}

interface Told {
  readonly value: number | null;
  readonly upTo: number | null;
  readonly status: keyof typeof statusSigns;
}

/** How sure a value is, as a chart shows it. */
export const statusSigns = {
  measured: 'plain',
  estimated: 'estimated',
  illustrative: 'example',
  suppressed: 'withheld',
  missing: 'none',
} as const;

/** A value with its unit: "14,2 %", "1 204 personer". */
export function valueWords(value: number, form: ValueForm, language: Language): string {
  return withUnit(formatNumberAt(value, form.decimals, language), form.unit, language);
}

/** A value without its unit: "14,2". */
export function bareValue(value: number, { decimals }: ValueForm, language: Language): string {
  return formatNumberAt(value, decimals, language);
}

/** A difference with its sign; of shares in percentage points: "+1,4", "+1,4 prosentpoeng". */
export function changeWords(
  difference: number,
  { decimals, unit }: ValueForm,
  t: Translate,
  language: Language,
): string {
  const number = formatSigned(difference, language, decimals);
  return wordsIn(unit, language) === '%'
    ? t('indicators.points', { number })
    : withUnit(number, unit, language);
}

/** What is told, in words: a value, a range, how sure it is, or why there is none. */
export function observationWords(
  told: Told | null | undefined,
  form: ValueForm,
  t: Translate,
  language: Language,
): string {
  if (!told) return t('indicators.notTold');
  const { value, upTo, status } = told;
  if (value === null) return t(`chart.sign.${status === 'suppressed' ? 'withheld' : 'none'}`);
  const words =
    upTo === null || upTo === value
      ? valueWords(value, form, language)
      : t('chart.range', {
          from: bareValue(value, form, language),
          to: valueWords(upTo, form, language),
        });
  return status === 'estimated' || status === 'illustrative'
    ? t('chart.value.signed', { value: words, sign: t(`chart.sign.${statusSigns[status]}`) })
    : words;
}

function withUnit(number: string, unit: Words, language: Language): string {
  const words = wordsIn(unit, language);
  if (words === '') return number;
  return words === '%' && language === 'en' ? `${number}%` : `${number}\u00A0${words}`;
}
