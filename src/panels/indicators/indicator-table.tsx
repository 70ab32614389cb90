import { type ReactNode, useMemo } from 'react';
import { goToZone } from '../../commands/go-to-zone.ts';
import { sourceItems } from '../../commands/source-items.ts';
import type { IndicatorData } from '../../domain/indicator-data.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { LoadedWorkspace, Zone } from '../../domain/loaded-workspace.ts';
import { isWordless } from '../../domain/words.ts';
import { appStore } from '../../state/app-store.ts';
import { localeTag, type Language } from '../../text/language.ts';
import { changeWords, observationWords, type ValueForm } from '../../text/observation-words.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { SourceItems } from '../../ui/sources-button.tsx';
import { Table, type TableColumn } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { IndicatorRow, Told } from './indicator-rows.ts';
import styles from './indicators-page.module.css';
import { UntoldZones } from './untold-zones.tsx';
import { valueNotes, type ValueNote } from './value-notes.ts';

interface IndicatorTableProps {
  readonly indicator: Indicator;
  readonly rows: readonly IndicatorRow[];
  readonly data: IndicatorData;
  readonly year: number | null;
  readonly loaded: LoadedWorkspace;
}

/** Zones by years, then what they sum to and what they are compared with; each value's source. */
export function IndicatorTable({ indicator, rows, data, year, loaded }: IndicatorTableProps) {
  const { t, language } = useText();
  const selected = useStore(appStore, ({ session: { selection } }) =>
    selection?.type === 'zone' ? selection.id : null,
  );
  const notes = useMemo(() => valueNotes(rows), [rows]);
  const hasUntold = rows.some(({ sort, byYear }) =>
    sort !== 'zone' || byYear.size > 0 ? byYear.size < data.years.length : false,
  );
  const hasChange = rows.some(({ change }) => change !== null);
  const columns = useMemo((): readonly TableColumn<IndicatorRow>[] => {
    // The unit stands over the table, once for all.
    const bare = { decimals: indicator.decimals, unit: '' };
    const isShare = wordsIn(indicator.unit, language) === '%';
    const ofChange = isShare ? indicator : bare;
    const ofYear = (one: number): TableColumn<IndicatorRow> => ({
      id: String(one),
      label: String(one),
      isNumber: true,
      sortBy: (row) => row.byYear.get(one)?.value ?? null,
      cell: toldCell(one, bare, notes.letterOf, t, language),
    });
    const changeColumn: TableColumn<IndicatorRow> = {
      id: 'change',
      label: t('indicators.change'),
      isNumber: true,
      sortBy: (row) => row.change?.difference ?? null,
      cell: ({ change }) =>
        change
          ? t('indicators.changeSince', {
              change: changeWords(change.difference, ofChange, t, language),
              year: change.from.year,
            })
          : '',
    };
    return [
      {
        id: 'name',
        label: t('indicators.zone'),
        cell: (row) => row.name,
        sortBy: (row) => row.name,
      },
      ...data.years.map(ofYear),
      ...(hasChange ? [changeColumn] : []),
    ];
  }, [data, indicator, notes, hasChange, t, language]);
  const isZone = (id: string): id is Zone['id'] => loaded.zones.some((zone) => zone.id === id);
  return (
    <>
      <Table
        caption={[
          t('indicators.tableCaption', { title: wordsIn(indicator.title, language) }),
          wordsIn(indicator.unit, language),
        ]
          .filter(Boolean)
          .join(', ')}
        columns={columns}
        rows={rows.filter(({ sort, points }) => sort === 'zone' && points.length > 0)}
        lastRows={rows.filter(({ sort }) => sort !== 'zone')}
        keyOf={({ id }) => id}
        locale={localeTag[language]}
        selectedKey={selected}
        markedColumn={year === null ? null : String(year)}
        onSelect={({ id }) => isZone(id) && goToZone(id)}
        canSelect={({ sort }) => sort === 'zone'}
        moreLabel={(count) => t('chart.table.more', { count })}
      />
      {hasUntold && <p className={styles.quiet}>{t('indicators.untoldNote')}</p>}
      <UntoldZones rows={rows} />
      <Notes notes={notes.notes} loaded={loaded} />
    </>
  );
}

/** Draws what is told of a row in a year, with the letter of its source. */
function toldCell(
  year: number,
  form: ValueForm,
  letterOf: (told: Told) => string,
  t: Translate,
  language: Language,
): (row: IndicatorRow) => ReactNode {
  return (row) => {
    const told = row.byYear.get(year);
    if (!told) return <span className={styles.untold}>{t('indicators.untoldSign')}</span>;
    const letter = row.sort === 'sum' ? '' : letterOf(told);
    return (
      <span className={told.value === null ? styles.without : undefined}>
        {observationWords(told, form, t, language)}
        {letter && <sup className={styles.letter}>{letter}</sup>}
      </span>
    );
  };
}

interface NotesProps {
  readonly notes: readonly ValueNote[];
  readonly loaded: LoadedWorkspace;
}

function Notes({ notes, loaded }: NotesProps) {
  const { t, language } = useText();
  if (notes.length === 0) return null;
  return (
    <section>
      <h3 className={styles.groupTitle}>{t('indicators.valueSources')}</h3>
      <ul className={styles.notes}>
        {notes.map(({ letter, sources, origin, note }) => (
          <li key={letter}>
            {letter && <b className={styles.noteLetter}>{letter}</b>}
            <div>
              {!isWordless(note) && <p>{wordsIn(note, language)}</p>}
              <SourceItems items={sourceItems(sources, loaded, t, language)} />
              {origin && <p>{origin}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
