import ArrowDownUp from 'lucide-react/icons/arrow-down-up';
import { memo } from 'react';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { Menu } from '../../ui/menu.tsx';
import { SortArrow } from '../../ui/table.tsx';
import { type BoardOrder, boardOrders } from './order-rows.ts';
import styles from './table-head.module.css';

interface TableHeadProps {
  readonly proposalName: string | null;
  readonly order: BoardOrder;
  readonly onOrder: (order: BoardOrder) => void;
}

/** Names of the columns; a press sorts by one, the menu holds every order. */
export const TableHead = memo(function TableHead({ proposalName, order, onOrder }: TableHeadProps) {
  const { t } = useText();
  const column = (id: BoardOrder, label: string, tone?: string) => (
    <div
      role="columnheader"
      aria-sort={order === id ? (id === 'name' ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onOrder(order === id ? 'place' : id)}
      >
        {tone && <span className={joinClasses(styles.key, tone)} />}
        <span className={styles.label}>{label}</span>
        {order === id && <SortArrow up={id === 'name'} />}
      </button>
    </div>
  );
  const orders = boardOrders.filter(
    (id) => proposalName !== null || (id !== 'proposal' && id !== 'change'),
  );
  return (
    <div role="rowgroup">
      <div role="row" className={styles.head}>
        {column('name', t('board.zone'))}
        {column('today', t('board.today'), styles.todayKey)}
        {proposalName !== null && (
          <>
            {column('proposal', t('board.proposal', { name: proposalName }), styles.proposalKey)}
            {column('change', t('board.change'))}
          </>
        )}
        <div role="columnheader">
          <Menu
            label={t('board.sort')}
            icon={<ArrowDownUp aria-hidden size={16} />}
            items={orders.map((id) => ({
              id,
              label: t(`board.sort.${id}`),
              onChoose: () => onOrder(id),
            }))}
          />
        </div>
      </div>
    </div>
  );
});
