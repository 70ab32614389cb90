import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Measure } from '../domain/measure.ts';
import type { Language } from '../text/language.ts';
import { sourceWords, type SourceWords } from './source-words.ts';

/**
 * A measure with its texts as the reader reads them: what the sources of a planned one say in their
 * own words, unless the plan says it otherwise.
 */
export function wordedMeasure(
  measure: Measure,
  loaded: LoadedWorkspace | null,
  language: Language,
): Measure {
  if (measure.group === null || !loaded) return measure;
  const brought = loaded.plannedMeasures.find(({ id }) => id === measure.id);
  if (!brought) return measure;
  const words: SourceWords = sourceWords(loaded, measure.id, language);
  const said = (field: 'title' | 'note' | 'responsible'): string =>
    measure[field] === brought[field] ? (words[field] ?? measure[field]) : measure[field];
  return { ...measure, title: said('title'), note: said('note'), responsible: said('responsible') };
}
