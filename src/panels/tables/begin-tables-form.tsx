import { useState } from 'react';
import { beginTables } from '../../commands/begin-tables.ts';
import { mostTables } from '../../domain/edits/begin-tables.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';
import { openProposals } from '../../domain/proposals-in-order.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './tables-page.module.css';

interface BeginTablesFormProps {
  readonly plan: Plan;
  /** How many tables there are. */
  readonly standing: number;
}

/** How many tables begin, and from what. */
export function BeginTablesForm({ plan, standing }: BeginTablesFormProps) {
  const { t } = useText();
  const least = standing === 0 ? 2 : 1;
  const most = mostTables - standing;
  const [wanted, setWanted] = useState(standing === 0 ? 4 : 1);
  const [startId, setStartId] = useState<string>('today');
  const proposals = openProposals(plan);
  const count = Math.min(Math.max(wanted, least), most);
  const start = proposals.find(({ id }) => id === startId)?.id ?? null;
  if (most < 1) return <p className={styles.small}>{t('tables.full', { most: mostTables })}</p>;
  return (
    <div className={styles.begin}>
      <NumberField
        label={t('tables.howMany')}
        value={count}
        onChange={setWanted}
        from={least}
        to={most}
        step={1}
      />
      <Select<string>
        label={t('tables.start')}
        value={start ?? 'today'}
        onChange={setStartId}
        items={[
          { id: 'today', label: t('board.today') },
          ...proposals.map(({ id, name }: { readonly id: ProposalId; readonly name: string }) => ({
            id,
            label: name,
          })),
        ]}
      />
      <Button look="main" onPress={() => void beginTables(count, start)}>
        {t(standing === 0 ? 'tables.begin' : 'tables.beginMore')}
      </Button>
      <p className={styles.small}>{t('tables.beginHelp')}</p>
    </div>
  );
}
