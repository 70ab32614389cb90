import { useMemo, useState } from 'react';
import type { ComparisonAnswer } from '../../domain/comparison.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Counted } from '../../domain/zone-share.ts';
import { appStore } from '../../state/app-store.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { SortArrow } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';
import { compareRows, type CompareRow } from './compare-rows.ts';
import type { ComparedNames } from './compared-names.ts';
import styles from './compare-zones.module.css';
import { CompareZone } from './compare-zone.tsx';
import { type CompareOrder, orderCompareRows } from './order-compare-rows.ts';

interface CompareZonesProps {
  readonly answer: ComparisonAnswer;
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly names: ComparedNames;
  readonly counted: Counted;
  readonly order: CompareOrder;
  readonly onOrder: (order: CompareOrder) => void;
}

/** Zone by zone: today and both proposals on one scale, and what differs. */
export function CompareZones({
  answer,
  zoneNames,
  names,
  counted,
  order,
  onOrder,
}: CompareZonesProps) {
  const { t, language } = useText();
  const selection = useStore(appStore, (state) => state.session.selection);
  const inHand = useStore(appStore, (state) => state.session.staging !== null);
  const selectedId = selection?.type === 'zone' ? selection.id : null;
  const rows = useMemo(
    () => compareRows(answer, zoneNames, { counted, t, language }),
    [answer, zoneNames, counted, t, language],
  );
  const ordered = useSteadyOrder(rows.zones, order, localeTag[language], inHand);
  const both = { one: names.b.label, other: names.a.label };
  const column = (id: CompareOrder | null, label: string) => (
    <div role="columnheader" aria-sort={order === id ? sortOf(id) : undefined}>
      {id === null ? (
        label
      ) : (
        <button type="button" className={styles.sort} onClick={() => onOrder(id)}>
          {label}
          {order === id && <SortArrow up={id === 'name'} />}
        </button>
      )}
    </div>
  );
  const unit = t(counted === 'area' ? 'compare.changeArea' : 'compare.changeCount');
  return (
    <div>
      <p className={styles.scale}>
        {t('board.scale')} · {t('board.hatched')} · {unit}
      </p>
      <div
        role="table"
        aria-label={t('compare.zonesCaption', { first: names.a.label, second: names.b.label })}
      >
        <div role="rowgroup">
          <div role="row" className={styles.head}>
            {column('name', t('board.zone'))}
            {column(null, t('compare.side'))}
            {column('today', t('compare.share'))}
            {column(null, t('compare.againstToday'))}
            {column('difference', t('compare.against', both))}
          </div>
        </div>
        {[rows.total, ...ordered].map((row) => (
          <CompareZone
            key={row.zoneId ?? 'total'}
            row={row}
            names={names}
            isSelected={row.zoneId !== null && row.zoneId === selectedId}
          />
        ))}
      </div>
    </div>
  );
}

function sortOf(id: CompareOrder): 'ascending' | 'descending' {
  return id === 'name' ? 'ascending' : 'descending';
}

/** Rows do not change places under a moving hand: while it moves they stand as they stood. */
function useSteadyOrder(
  rows: readonly CompareRow[],
  order: CompareOrder,
  locale: string,
  inHand: boolean,
): readonly CompareRow[] {
  const [kept, setKept] = useState<{
    readonly order: CompareOrder;
    readonly ids: ReadonlyMap<ZoneId | null, number>;
  } | null>(null);
  const ordered = useMemo(() => {
    if (!inHand || kept?.order !== order) return orderCompareRows(rows, order, locale);
    const place = (row: CompareRow) => kept.ids.get(row.zoneId) ?? rows.length;
    return rows.toSorted((a, b) => place(a) - place(b));
  }, [rows, order, locale, inHand, kept]);
  if (!inHand && kept !== null) setKept(null);
  if (inHand && kept?.order !== order) {
    setKept({ order, ids: new Map(ordered.map(({ zoneId }, at) => [zoneId, at])) });
  }
  return ordered;
}
