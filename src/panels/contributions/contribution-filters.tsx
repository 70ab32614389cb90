import X from 'lucide-react/icons/x';
import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { filterContributions, listContributions } from '../../commands/look-at-contributions.ts';
import type { ContributionFilter } from '../../domain/contribution-filter.ts';
import { contributionStandings } from '../../domain/contribution-standing.ts';
import { contributionKinds, contributionSources } from '../../domain/contribution.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import { filtersNoContribution } from '../../domain/passes-contribution.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { CheckList } from '../../ui/choice-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import styles from './contributions-page.module.css';
import { themesOf } from './themes-of.ts';

interface ContributionFiltersProps {
  readonly filter: ContributionFilter;
  readonly all: readonly ContributionRow[];
  readonly zones: readonly Zone[];
}

type PartId = Exclude<keyof ContributionFilter, 'text' | 'only'>;

interface Part {
  readonly id: PartId;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly valueOf: (row: ContributionRow) => string;
}

/** What is asked of the list: words to find, choices in menus, and chips of what is chosen. */
export function ContributionFilters({ filter, all, zones }: ContributionFiltersProps) {
  const { t, language } = useText();
  const parts: readonly Part[] = [
    {
      id: 'standings',
      options: contributionStandings.map((id) => ({
        id,
        label: t(`contributions.standing.${id}`),
      })),
      valueOf: ({ standing }) => standing,
    },
    {
      id: 'kinds',
      options: contributionKinds.map((id) => ({ id, label: t(`contributions.kind.${id}`) })),
      valueOf: ({ contribution }) => contribution.kind,
    },
    {
      id: 'themes',
      options: [
        ...themesOf(all, language).map((theme) => ({ id: theme, label: theme })),
        { id: 'none', label: t('contributions.noTheme') },
      ],
      valueOf: ({ contribution }) => contribution.theme || 'none',
    },
    {
      id: 'zones',
      options: [
        ...zones.map(({ id, name }) => ({ id, label: name })),
        { id: 'none', label: t('contributions.noZone') },
      ],
      valueOf: ({ zoneId }) => zoneId ?? 'none',
    },
    {
      id: 'sources',
      options: contributionSources.map((id) => ({ id, label: t(`contributions.source.${id}`) })),
      valueOf: ({ contribution }) => contribution.source,
    },
  ];
  const chosenOf = (id: PartId): readonly string[] => filter[id];
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchBox
          label={t('contributions.search')}
          value={filter.text}
          onChange={(text) => filterContributions({ text })}
        />
      </div>
      <div className={styles.menus}>
        {parts.map(({ id, options, valueOf }) => {
          const counts = new Map<string, number>();
          for (const row of all) counts.set(valueOf(row), (counts.get(valueOf(row)) ?? 0) + 1);
          const chosen = chosenOf(id);
          return (
            <PopoverButton
              key={id}
              label={t(`contributions.filter.${id}`)}
              detail={chosen.length > 0 ? String(chosen.length) : undefined}
            >
              <CheckList
                label={t(`contributions.filter.${id}`)}
                items={options.map((option) => ({
                  id: option.id,
                  label: `${option.label} (${formatCount(counts.get(option.id) ?? 0, language)})`,
                }))}
                values={chosen}
                onChange={(ids) => filterContributions({ [id]: ids })}
              />
            </PopoverButton>
          );
        })}
      </div>
      {!filtersNoContribution(filter) && (
        <ul className={styles.chips} aria-label={t('contributions.filters')}>
          {filter.only !== null && (
            <li>
              <Chip
                label={t('contributions.filter.only', { count: filter.only.size })}
                onDrop={() => filterContributions({ only: null })}
              />
            </li>
          )}
          {parts.flatMap(({ id, options }) =>
            chosenOf(id).map((one) => (
              <li key={`${id} ${one}`}>
                <Chip
                  label={options.find((option) => option.id === one)?.label ?? one}
                  onDrop={() =>
                    filterContributions({ [id]: chosenOf(id).filter((other) => other !== one) })
                  }
                />
              </li>
            )),
          )}
          <li>
            <LinkButton onPress={() => listContributions()}>
              {t('contributions.showAll')}
            </LinkButton>
          </li>
        </ul>
      )}
    </div>
  );
}

function Chip({ label, onDrop }: { readonly label: string; readonly onDrop: () => void }) {
  const { t } = useText();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t('register.filter.drop', { what: label })}
      onClick={onDrop}
    >
      {label}
      <X aria-hidden size={14} />
    </button>
  );
}
