import { selectInProposal } from '../../commands/select-in-proposal.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './compare-panel.module.css';
import type { SilentRow } from './contribution-rows.ts';

interface SilentMeasuresProps {
  readonly rows: readonly SilentRow[];
  readonly proposalId: ProposalId | null;
}

/** The measures that change nothing under the question, each with its reason. */
export function SilentMeasures({ rows, proposalId }: SilentMeasuresProps) {
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <Disclosure
      level={4}
      title={<span className={styles.small}>{`${t('compare.silent')} (${rows.length})`}</span>}
      startsOpen={rows.length <= 5}
    >
      <ul className={styles.silent}>
        {rows.map(({ measureId, title, why }) => (
          <li key={measureId}>
            <LinkButton onPress={() => selectInProposal(measureId, proposalId)}>{title}</LinkButton>
            {' – '}
            {t(`compare.silent.${why}`)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
