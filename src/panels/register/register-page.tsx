import Download from 'lucide-react/icons/download';
import PencilLine from 'lucide-react/icons/pencil-line';
import Plus from 'lucide-react/icons/plus';
import Columns3 from 'lucide-react/icons/columns-3';
import { useEffect, useMemo, useState } from 'react';
import { showWholeRegister } from '../../commands/filter-register.ts';
import { layOutRegister } from '../../commands/lay-out-register.ts';
import { openKinds } from '../../commands/open-kinds.ts';
import { saveRegister } from '../../commands/save-register.ts';
import { showAlone } from '../../commands/show-alone.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { registerColumns } from '../../domain/register-columns.ts';
import { appStore } from '../../state/app-store.ts';
import { selectProgramme } from '../../state/select-programme.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/choice-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import { useWidth } from '../../ui/use-width.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { filterParts } from './filter-parts.ts';
import { NewZoneMeasure } from './new-zone-measure.tsx';
import { RegisterCards } from './register-cards.tsx';
import { RegisterFilters } from './register-filters.tsx';
import styles from './register-page.module.css';
import { RegisterTable } from './register-table.tsx';
import { loadedPlace, useRegister } from './use-register.ts';
import { useSortedRows } from './use-sorted-rows.ts';
import { openPanel } from '../../commands/open-panel.ts';

/** Below this there is no room for columns. */
const leastTablePixels = 480;

/** All measures, planned and sketched: found, ordered, added and said more of. */
export function RegisterPage() {
  const { t, language } = useText();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const width = useWidth(frame, leastTablePixels);
  const loaded = useStore(appStore, loadedPlace);
  const programme = useStore(appStore, selectProgramme);
  const layout = useStore(appStore, ({ session }) => session.registerLayout);
  const year = useStore(appStore, ({ session }) => session.year);
  const { all, shown, filter } = useRegister();
  const { rows, columns } = useSortedRows(shown, layout, language);
  const [isAdding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<MeasureId>>(new Set());
  const chosenShown = useMemo(
    () => shown.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
    [shown, chosen],
  );
  const { aloneOnMap } = layout;
  useEffect(() => {
    showAlone(aloneOnMap ? shown.map(({ id }) => id) : null);
    return () => showAlone(null);
  }, [aloneOnMap, shown]);
  if (!loaded) return null;
  const currency = loaded.workspace.currency ?? null;
  const isTable = width >= leastTablePixels;
  return (
    <div ref={setFrame} className={styles.page}>
      <div className={styles.top}>
        <h2 className={styles.title}>{t('rail.register')}</h2>
        <p className={styles.count} role="status">
          {t('register.shown', { shown: shown.length, count: all.length })}
          {year !== null && ` · ${t('register.inYear', { year: String(year) })}`}
        </p>
        <div className={styles.actions}>
          <Button icon={<Plus aria-hidden size={18} />} onPress={() => setAdding(true)}>
            {t('register.new.forZones')}
          </Button>
          <Button
            icon={<PencilLine aria-hidden size={18} />}
            onPress={() => {
              if (!isTable) openPanel(null);
              openKinds('pick');
            }}
          >
            {t('register.new.draw')}
          </Button>
        </div>
      </div>
      <RegisterFilters
        filter={filter}
        parts={filterParts(filter, programme, loaded, t, language)}
      />
      <div className={styles.tools}>
        {isTable ? (
          <PopoverButton label={t('register.columns')} icon={<Columns3 aria-hidden size={16} />}>
            <CheckList
              label={t('register.columns')}
              items={registerColumns.map((id) => ({
                id,
                label: t(`register.column.${id}`),
                isDisabled: id === 'title',
              }))}
              values={columns}
              onChange={(ids) =>
                layOutRegister({ hidden: registerColumns.filter((id) => !ids.includes(id)) })
              }
            />
          </PopoverButton>
        ) : (
          <Select
            label={t('register.sortBy')}
            value={layout.sortedBy ?? asListed}
            items={[
              { id: asListed, label: t('register.asListed') },
              ...registerColumns.map((id) => ({
                id: String(id),
                label: t(`register.column.${id}`),
              })),
            ]}
            onChange={(chosenId) =>
              layOutRegister({
                sortedBy: registerColumns.find((id) => id === chosenId) ?? null,
                descending: false,
              })
            }
          />
        )}
        <Switch isOn={aloneOnMap} onChange={(isOn) => layOutRegister({ aloneOnMap: isOn })}>
          {t('register.alone')}
        </Switch>
        <Button
          look="quiet"
          icon={<Download aria-hidden size={18} />}
          isDisabled={rows.length === 0}
          onPress={() => saveRegister(rows, columns)}
        >
          {t('register.save')}
        </Button>
      </div>
      {chosenShown.length > 0 && (
        <ChosenBar
          ids={chosenShown}
          focusAreas={programme.programme?.focusAreas ?? []}
          onClear={() => setChosen(new Set())}
        />
      )}
      {rows.length === 0 ? (
        <div className={styles.nothing}>
          <EmptyState title={t(all.length === 0 ? 'register.empty' : 'register.nothingFound')}>
            {all.length === 0 && t('register.emptyHelp')}
          </EmptyState>
          {all.length > 0 && <Button onPress={showWholeRegister}>{t('register.showAll')}</Button>}
        </div>
      ) : isTable ? (
        <RegisterTable
          rows={rows}
          columns={columns}
          layout={layout}
          currency={currency}
          chosen={chosen}
          onChoose={(ids, isChosen) => setChosen(withChosen(chosen, ids, isChosen))}
        />
      ) : (
        <RegisterCards rows={rows} currency={currency} />
      )}
      {isAdding && <NewZoneMeasure zones={loaded.zones} onClose={() => setAdding(false)} />}
    </div>
  );
}

const asListed = 'as-listed';

function withChosen(
  chosen: ReadonlySet<MeasureId>,
  ids: readonly MeasureId[],
  isChosen: boolean,
): ReadonlySet<MeasureId> {
  const next = new Set(chosen);
  for (const id of ids) {
    if (isChosen) next.add(id);
    else next.delete(id);
  }
  return next;
}
