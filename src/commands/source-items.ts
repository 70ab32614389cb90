import type { SourceId } from '../domain/ids.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { dataDate } from '../text/data-date.ts';
import type { Language } from '../text/language.ts';
import { localText } from '../text/local-text.ts';
import type { Translate } from '../text/translate.ts';

/** A source in words: its title, and who it is from, when, and on what terms. */
interface WordedSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly details: readonly string[];
}

/** The sources with these ids in words, each once; ids that the place does not know are left out. */
export function sourceItems(
  ids: readonly SourceId[],
  loaded: Pick<LoadedWorkspace, 'sources'> | null,
  t: Translate,
  language: Language,
): readonly WordedSource[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = loaded?.sources[id];
    if (!source) return [];
    const { publisher, date, licence, url, processing, title } = source;
    const details = [
      publisher,
      date === null ? '' : dataDate(date, t, language),
      localText(licence, language),
      processing ? localText(processing, language) : '',
    ];
    return { id, title: localText(title, language), url, details: details.filter(Boolean) };
  });
}
