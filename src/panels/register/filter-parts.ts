import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { RegisterFilter } from '../../domain/register-filter.ts';
import { measureStatuses } from '../../domain/schema/record-rules.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import type { Translate } from '../../text/translate.ts';
import { wordsIn } from '../../text/words-in.ts';

export type FilterPartId = Exclude<keyof RegisterFilter, 'text' | 'only'>;

interface FilterOption {
  readonly id: string;
  readonly label: string;
}

/** A part of the filter with what can be chosen in it. */
export interface FilterPart {
  readonly id: FilterPartId;
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
}

/** What can be asked for in this programme and place; parts without anything to choose are left out. */
export function filterParts(
  filter: RegisterFilter,
  programme: ProgrammeInForce,
  loaded: LoadedWorkspace,
  t: Translate,
  language: Language,
): readonly FilterPart[] {
  const { focusAreas } = programme.programme ?? { focusAreas: [] };
  const part = (id: FilterPartId, options: readonly FilterOption[]): readonly FilterPart[] =>
    options.length === 0
      ? []
      : [
          {
            id,
            label: t(`register.filter.${id}`),
            options:
              id === 'statuses'
                ? options
                : [...options, { id: 'none', label: t(`register.none.${id}`) }],
            chosen: filter[id],
          },
        ];
  return [
    ...part(
      'statuses',
      measureStatuses.map((id) => ({ id, label: t(`status.${id}`) })),
    ),
    ...part(
      'focusAreas',
      focusAreas.map(({ id, title }) => ({ id, label: wordsIn(title, language) })),
    ),
    ...part(
      'goals',
      programme.goals.map(({ id, title }) => ({ id, label: wordsIn(title, language) })),
    ),
    ...part(
      'zones',
      loaded.zones.map(({ id, name }) => ({ id, label: name })),
    ),
    ...part(
      'groups',
      loaded.workspace.layers
        .filter(({ group }) => group === 'planned')
        .map(({ id, title }) => ({ id, label: localText(title, language) })),
    ),
  ];
}
