import type { Indicator } from '../../domain/indicator.ts';
import type { Language } from '../../text/language.ts';
import { bareValue, valueWords } from '../../text/observation-words.ts';
import { wordsIn } from '../../text/words-in.ts';
import type { ChartBreak } from '../../ui/chart-series.ts';

interface ChartFormat {
  readonly format: (value: number) => string;
  readonly formatTick: (value: number) => string;
  readonly unit: string;
  readonly breaks: readonly ChartBreak[];
}

/** How an indicator's charts write their numbers, and where they break. */
export function chartFormat(indicator: Indicator, language: Language): ChartFormat {
  const { decimals, unit, breaks } = indicator;
  return {
    format: (value) => valueWords(value, indicator, language),
    // Ticks are round, so that decimals would only be noughts.
    formatTick: (value) =>
      bareValue(value, { unit, decimals: Number.isInteger(value) ? 0 : decimals }, language),
    unit: wordsIn(unit, language),
    breaks: breaks.map(({ year, why }) => ({ from: year, words: wordsIn(why, language) })),
  };
}
