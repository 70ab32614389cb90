import X from 'lucide-react/icons/x';
import { filterRegister, showWholeRegister } from '../../commands/filter-register.ts';
import { filtersNothing } from '../../domain/passes-register.ts';
import type { RegisterFilter } from '../../domain/register-filter.ts';
import { useText } from '../../text/use-text.ts';
import { CheckList } from '../../ui/choice-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import type { FilterPart } from './filter-parts.ts';
import styles from './register-page.module.css';

interface RegisterFiltersProps {
  readonly filter: RegisterFilter;
  readonly parts: readonly FilterPart[];
}

/** What is asked of the register: words to find, choices in menus, and chips of what is chosen. */
export function RegisterFilters({ filter, parts }: RegisterFiltersProps) {
  const { t } = useText();
  const chips = parts.flatMap((part) =>
    part.chosen.map((id) => ({
      key: `${part.id} ${id}`,
      label: part.options.find((option) => option.id === id)?.label ?? id,
      drop: () =>
        choose(
          part,
          part.chosen.filter((one) => one !== id),
        ),
    })),
  );
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchBox
          label={t('register.search')}
          value={filter.text}
          onChange={(text) => filterRegister({ text })}
        />
      </div>
      <div className={styles.menus}>
        {parts.map((part) => (
          <PopoverButton
            key={part.id}
            label={part.label}
            detail={part.chosen.length > 0 ? String(part.chosen.length) : undefined}
          >
            <CheckList
              label={part.label}
              items={part.options}
              values={part.chosen}
              onChange={(ids) => choose(part, ids)}
            />
          </PopoverButton>
        ))}
      </div>
      {!filtersNothing(filter) && (
        <ul className={styles.chips} aria-label={t('register.filters')}>
          {filter.only !== null && (
            <li>
              <Chip
                label={t('register.filter.only', { count: filter.only.size })}
                onDrop={() => filterRegister({ only: null })}
              />
            </li>
          )}
          {chips.map(({ key, label, drop }) => (
            <li key={key}>
              <Chip label={label} onDrop={drop} />
            </li>
          ))}
          <li>
            <LinkButton onPress={showWholeRegister}>{t('register.filter.clear')}</LinkButton>
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

function choose(part: FilterPart, ids: readonly string[]): void {
  filterRegister({ [part.id]: ids });
}
