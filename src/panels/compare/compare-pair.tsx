import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import { useMemo } from 'react';
import { compareProposals } from '../../commands/compare-proposals.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import type { ComparisonView } from '../../state/session.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './compare-panel.module.css';

const todayId = 'today';

/** Which two are compared: any two of today and the proposals. */
export function ComparePair({ view }: { readonly view: ComparisonView }) {
  const { t } = useText();
  const proposals = useStore(appStore, (state) => state.document.plan.proposals);
  const { a, b } = view;
  const items = useMemo(() => {
    const chosen = new Set<ProposalId | null>([a, b]);
    return [
      { id: todayId, label: t('board.today') },
      // One that is put away can be compared as long as it is chosen.
      ...proposalsInOrder({ proposals })
        .filter(({ id, archived }) => !archived || chosen.has(id))
        .map(({ id, name }) => ({ id: id as string, label: name })),
    ];
  }, [proposals, a, b, t]);
  const idOf = (id: string): ProposalId | null =>
    Object.values(proposals).find((one) => one.id === id)?.id ?? null;
  return (
    <div className={styles.pair}>
      <Select
        label={t('compare.first')}
        items={items}
        value={a ?? todayId}
        onChange={(id) => compareProposals({ a: idOf(id), b })}
      />
      <div className={styles.swap}>
        <IconButton
          label={t('compare.swap')}
          icon={<ArrowLeftRight aria-hidden size={18} />}
          onPress={() => compareProposals({ a: b, b: a })}
        />
      </div>
      <Select
        label={t('compare.second')}
        items={items}
        value={b ?? todayId}
        onChange={(id) => compareProposals({ a, b: idOf(id) })}
      />
    </div>
  );
}
