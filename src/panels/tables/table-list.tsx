import Download from 'lucide-react/icons/download';
import ExternalLink from 'lucide-react/icons/external-link';
import Presentation from 'lucide-react/icons/presentation';
import { saveTableFile } from '../../commands/save-table-file.ts';
import { shareProposals } from '../../commands/share-proposals.ts';
import { showProposal } from '../../commands/show-proposal.ts';
import type { WorkspaceId } from '../../domain/ids.ts';
import type { TableProposal } from '../../domain/tables-in-order.ts';
import { planAddress, writeAddress } from '../../state/address.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { BringInTables } from './bring-in-tables.tsx';
import styles from './tables-page.module.css';

interface TableListProps {
  readonly tables: readonly TableProposal[];
  readonly workspaceId: WorkspaceId;
}

/** Every table with what can be done with it: worked at in a window of its own, saved, shown. */
export function TableList({ tables, workspaceId }: TableListProps) {
  const { t } = useText();
  const hidden = tables.filter(({ shared }) => !shared).map(({ id }) => id);
  return (
    <section className={styles.part} aria-label={t('tables.list')}>
      <ul className={styles.tables}>
        {tables.map((table) => (
          <li key={table.id} className={styles.table}>
            <button type="button" className={styles.name} onClick={() => showProposal(table.id)}>
              {table.name}
            </button>
            <a
              className={styles.link}
              href={writeAddress({ ...planAddress(workspaceId), table: table.table })}
              target="_blank"
              rel="noreferrer"
              aria-label={t('tables.openTab', { name: table.name })}
            >
              <ExternalLink aria-hidden size={18} />
              {t('tables.openTabShort')}
            </a>
            <Button
              look="quiet"
              icon={<Download aria-hidden size={18} />}
              onPress={() => saveTableFile(table.id)}
            >
              {t('tables.saveFor', { table: table.table })}
            </Button>
            <Switch isOn={table.shared} onChange={(isOn) => void shareProposals([table.id], isOn)}>
              {t('tables.onWall')}
            </Switch>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          icon={<Presentation aria-hidden size={18} />}
          isDisabled={hidden.length === 0}
          onPress={() => void shareProposals(hidden, true)}
        >
          {t('tables.shareAll')}
        </Button>
        <BringInTables />
      </div>
    </section>
  );
}
