import type { ReactNode } from 'react';
import type { SourceId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { dataDate } from '../../text/data-date.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import type { Translate } from '../../text/translate.ts';
import { SourceLink } from './source-link.tsx';

/** Source, licence and date of data, one line for each source. */
export function sourceFacts(
  ids: readonly SourceId[],
  loaded: LoadedWorkspace,
  t: Translate,
  language: Language,
): readonly { readonly label: string; readonly value: ReactNode }[] {
  const sources = [...new Set(ids)].flatMap((id) => loaded.sources[id] ?? []);
  if (sources.length === 0) return [];
  return [
    {
      label: t('source.label'),
      value: (
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLink url={source.url}>{localText(source.title, language)}</SourceLink>
              {[
                '',
                ...(source.date === null ? [] : [dataDate(source.date, t, language)]),
                localText(source.licence, language),
              ].join(' · ')}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}
