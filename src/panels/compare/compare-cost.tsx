import type { CountedGroup } from '../../domain/coverage-question.ts';
import type { Gain } from '../../domain/comparison.ts';
import { costPerResident, proposalCost, wholeCost } from '../../domain/proposal-cost.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import { formatMoney } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import styles from './compare-panel.module.css';

interface CostedProposal {
  readonly subject: string;
  readonly inside: string;
  readonly listed: readonly ListedMeasure[];
  /** Against today; null where it is not known. */
  readonly gain: Gain | null;
}

interface CompareCostProps {
  readonly proposals: readonly CostedProposal[];
  readonly group: CountedGroup;
  readonly currency: string | null;
}

/** What each proposal costs, beside what it brings. No cost is not a cost of nothing. */
export function CompareCost({ proposals, group, currency }: CompareCostProps) {
  const { t, language } = useText();
  const hasCost = proposals.some(({ listed }) => proposalCost(listed).known !== null);
  return (
    <div className={styles.cost}>
      {proposals.map((proposal) => (
        <p key={proposal.subject}>{costSentence(proposal, { group, currency, t, language })}</p>
      ))}
      {hasCost && <p className={styles.small}>{t('compare.costPerHelp')}</p>}
    </div>
  );
}

interface CostWords {
  readonly group: CountedGroup;
  readonly currency: string | null;
  readonly t: Translate;
  readonly language: Language;
}

export function costSentence(
  { subject, inside, listed, gain }: CostedProposal,
  { group, currency, t, language }: CostWords,
): string {
  const told = proposalCost(listed);
  const { known, silent, measures } = told;
  if (known === null) return t('compare.costUnknown', { name: inside });
  const cost = formatMoney(known, currency, language);
  if (silent > 0) {
    return t('compare.costAtLeast', { name: subject, cost, count: silent, all: measures });
  }
  const each = costPerResident(wholeCost(told), gain);
  const sentence = t('compare.costOf', { name: subject, cost });
  if (each === null) return sentence;
  const unit = t(`compare.unit.${group}`);
  return `${sentence} ${t('compare.costEach', { cost: formatMoney(each, currency, language), unit })}`;
}
