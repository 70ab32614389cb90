import { useState } from 'react';
import type { Indicator } from '../../domain/indicator.ts';
import type { Zone } from '../../domain/loaded-workspace.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import type { Language } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { IndicatorLine } from './indicator-line.tsx';
import { ListActions } from './list-actions.tsx';
import styles from './indicators-page.module.css';

interface IndicatorListProps {
  readonly inForce: ProgrammeInForce;
  readonly zones: readonly Zone[];
}

/** Every indicator under its focus area, with what is latest known of it. */
export function IndicatorList({ inForce, zones }: IndicatorListProps) {
  const { t, language } = useText();
  const [search, setSearch] = useState('');
  const { indicators, programme } = inForce;
  const found = indicators.filter((one) => isFound(one, search, language));
  const areas = programme?.focusAreas ?? [];
  const groups = [
    ...areas.map(({ id, title }) => ({
      id: String(id),
      title: wordsIn(title, language),
      indicators: found.filter(({ focusArea }) => focusArea === id),
    })),
    {
      id: 'none',
      title: areas.length > 0 ? t('indicators.noFocusArea') : '',
      indicators: found.filter(({ focusArea }) => !areas.some(({ id }) => id === focusArea)),
    },
  ].filter((group) => group.indicators.length > 0);
  return (
    <>
      <h2 className={styles.title}>{t('indicators.title')}</h2>
      <ListActions />
      {indicators.length === 0 && (
        <EmptyState title={t('indicators.empty')}>{t('indicators.emptyHelp')}</EmptyState>
      )}
      {indicators.length > 0 && (
        <SearchBox label={t('indicators.search')} value={search} onChange={setSearch} />
      )}
      <p aria-live="polite" className={styles.count}>
        {search !== '' && t('indicators.found', { count: found.length })}
      </p>
      {groups.map((group) => (
        <section key={group.id} className={styles.group}>
          {group.title && <h3 className={styles.groupTitle}>{group.title}</h3>}
          <ul className={styles.list}>
            {group.indicators.map((indicator) => (
              <IndicatorLine
                key={indicator.id}
                indicator={indicator}
                inForce={inForce}
                zones={zones}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function isFound({ title, definition, unit }: Indicator, search: string, language: Language) {
  const text = [title, definition, unit].map((words) => wordsIn(words, language)).join(' ');
  return foldLetters(text).includes(foldLetters(search.trim()));
}
