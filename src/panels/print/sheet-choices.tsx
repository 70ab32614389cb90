import { orderSheets } from '../../commands/order-sheets.ts';
import { openProposals } from '../../domain/proposals-in-order.ts';
import { sheetCellSizes, sheetScales } from '../../domain/sheet-layout.ts';
import type { SheetOrder } from '../../state/sheets-session.ts';
import { appStore } from '../../state/app-store.ts';
import { formatCount } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { CheckList } from '../../ui/choice-list.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { WrittenField } from '../../ui/written-field.tsx';
import styles from './print-panel.module.css';

/** Everything that can be chosen about the sheets. */
export function SheetChoices({ order }: { readonly order: SheetOrder }) {
  const { t, language } = useText();
  const proposals = useStore(appStore, ({ document }) => document.plan.proposals);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const zones = workspace.status === 'ready' ? workspace.workspace.zones : [];
  const open = openProposals({ proposals });
  return (
    <div className={styles.choices}>
      <Segmented
        label={t('sheets.place')}
        items={(['view', 'zones', 'proposal'] as const).map((id) => ({
          id,
          label: t(`sheets.place.${id}`),
        }))}
        value={order.place}
        onChange={(place) => orderSheets({ place })}
      />
      {order.place === 'zones' && (
        <div className={styles.zones}>
          <CheckList
            label={t('sheets.zones')}
            items={zones.map(({ id, name }) => ({ id, label: name }))}
            values={order.zoneIds}
            onChange={(zoneIds) => orderSheets({ zoneIds })}
          />
        </div>
      )}
      <Select
        label={t('sheets.drawn')}
        items={[
          { id: 'shown', label: t('sheets.drawn.shown') },
          { id: 'today', label: t('sheets.today') },
          ...(open.some(({ table }) => table !== null)
            ? [{ id: 'tables', label: t('sheets.drawn.tables') }]
            : []),
          ...open.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={order.drawn}
        onChange={(id) => orderSheets({ drawn: id as SheetOrder['drawn'] })}
      />
      <div className={styles.pair}>
        <Segmented
          label={t('sheets.paper')}
          items={(['a4', 'a3'] as const).map((id) => ({ id, label: t(`sheets.paper.${id}`) }))}
          value={order.paper}
          onChange={(paper) => orderSheets({ paper })}
        />
        <Segmented
          label={t('sheets.direction')}
          items={(['landscape', 'portrait'] as const).map((id) => ({
            id,
            label: t(`sheets.${id}`),
          }))}
          value={order.landscape ? 'landscape' : 'portrait'}
          onChange={(id) => orderSheets({ landscape: id === 'landscape' })}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={t('sheets.scale')}
          items={[
            { id: 'fit', label: t('sheets.scale.fit') },
            ...sheetScales.map((scale) => ({
              id: String(scale),
              label: `1 : ${formatCount(scale, language)}`,
            })),
          ]}
          value={String(order.scale)}
          onChange={(id) => orderSheets({ scale: id === 'fit' ? 'fit' : Number(id) })}
        />
        <Select
          label={t('sheets.cellSize')}
          items={sheetCellSizes.map((size) => ({
            id: String(size),
            label: t('sheets.millimeters', { size }),
          }))}
          value={String(order.cellMillimeters)}
          onChange={(id) => orderSheets({ cellMillimeters: Number(id) })}
        />
      </div>
      <WrittenField
        label={t('sheets.title')}
        value={order.title}
        maxLength={120}
        onChange={(title) => orderSheets({ title })}
      />
    </div>
  );
}
