import { useMemo, useState } from 'react';
import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import type { BoardRow } from './board-rows.ts';
import { type ChangedZones, changedZones } from './changed-zones.ts';
import { type BoardOrder, orderRows } from './order-rows.ts';
import { TableHead } from './table-head.tsx';
import { ZoneRow } from './zone-row.tsx';

interface ZoneTableProps {
  readonly rows: { readonly total: BoardRow; readonly zones: readonly BoardRow[] };
  readonly proposalName: string | null;
  readonly showsClasses: boolean;
  readonly programmeZones: ReadonlySet<ZoneId>;
  /** The groups each zone belongs to, in words; '' for none. */
  readonly groupNames: ReadonlyMap<ZoneId, string>;
  readonly order: BoardOrder;
  readonly onOrder: (order: BoardOrder) => void;
}

export function ZoneTable({
  rows,
  proposalName,
  showsClasses,
  programmeZones,
  groupNames,
  order,
  onOrder,
}: ZoneTableProps) {
  const { t, language } = useText();
  const selection = useStore(appStore, (state) => state.session.selection);
  const hovered = useStore(appStore, (state) => state.session.hovered);
  const selectedId = selection?.type === 'zone' ? selection.id : null;
  const hoveredId = hovered?.type === 'zone' ? hovered.id : null;
  const inHand = useStore(appStore, (state) => state.session.staging !== null);
  const [kept, setKept] = useState<ChangedZones>({ inHand: false, ids: new Set() });
  const changed = changedZones(kept, rows.zones, inHand);
  if (changed !== kept) setKept(changed);
  const ordered = useMemo(() => {
    const locale = localeTag[language];
    return orderRows(rows.zones, { order, programmeZones, changedZones: changed.ids, locale });
  }, [rows.zones, order, programmeZones, changed.ids, language]);
  return (
    <div role="table" aria-label={t('board.title')} aria-rowcount={rows.zones.length + 2}>
      <TableHead proposalName={proposalName} order={order} onOrder={onOrder} />
      <div role="rowgroup">
        <ZoneRow
          row={rows.total}
          proposalName={proposalName}
          isSelected={false}
          isMarked={false}
          showsClasses={showsClasses}
        />
        {ordered.map((row) => (
          <ZoneRow
            key={row.zoneId}
            row={row}
            groups={(row.zoneId && groupNames.get(row.zoneId)) ?? ''}
            proposalName={proposalName}
            isSelected={row.zoneId === selectedId}
            isMarked={row.zoneId === hoveredId}
            showsClasses={showsClasses}
          />
        ))}
      </div>
    </div>
  );
}
