import { useMemo, useState } from 'react';
import { askComparison } from '../../commands/ask-comparison.ts';
import { cancelComparison } from '../../commands/cancel-comparison.ts';
import type { ComparisonAnswer } from '../../domain/comparison.ts';
import { gainBetween } from '../../domain/coverage-delta.ts';
import type { ProposalId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { resolveMeasures, type ListedMeasure } from '../../domain/resolve-measures.ts';
import type { Counted } from '../../domain/zone-share.ts';
import { appStore } from '../../state/app-store.ts';
import type { ComparisonView } from '../../state/session.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { CompareCost } from './compare-cost.tsx';
import styles from './compare-panel.module.css';
import { Working } from './compare-standing.tsx';
import type { ComparedNames } from './compared-names.ts';
import { Contributions } from './contributions.tsx';

interface CompareMeasuresProps {
  readonly view: ComparisonView;
  readonly answer: ComparisonAnswer;
  readonly loaded: LoadedWorkspace;
  readonly names: ComparedNames;
  readonly counted: Counted;
}

/** What each measure brings, and what it costs. */
export function CompareMeasures({ view, answer, loaded, names, counted }: CompareMeasuresProps) {
  const { t } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const { a, b } = view;
  const listed = useMemo(() => {
    const of = (id: ProposalId | null): readonly ListedMeasure[] =>
      id === null ? [] : resolveMeasures(plan, loaded.plannedMeasures, id);
    return { a: of(a), b: of(b) };
  }, [plan, loaded, a, b]);
  const told = useLastContributions(answer, `${a} ${b}`);
  const sides = (['a', 'b'] as const).filter(
    (side) => view[side] !== null && (side === 'a' || b !== a),
  );
  const currency = loaded.workspace.currency ?? null;
  const { today } = answer.sides;
  const group = answer.question.counts;
  return (
    <>
      <section className={styles.part}>
        <h3>{t('compare.measures')}</h3>
        <p className={styles.small}>{t('compare.measuresHelp')}</p>
        {told === null ? (
          <Progress />
        ) : (
          sides.map((side) => (
            <Contributions
              key={side}
              name={names[side].inside}
              side={side}
              answer={told}
              contributions={(side === 'a' ? told.contributionsA : told.contributionsB) ?? []}
              isOlder={told !== answer}
              listed={listed[side]}
              counted={counted}
              currency={currency}
            />
          ))
        )}
      </section>
      {sides.length > 0 && (
        <section className={styles.part}>
          <h3>{t('compare.cost')}</h3>
          <CompareCost
            proposals={sides.map((side) => ({
              ...names[side],
              listed: listed[side],
              gain: gainBetween(today.total, answer.sides[side].total),
            }))}
            group={group}
            currency={currency}
          />
        </section>
      )}
    </>
  );
}

function Progress() {
  const { t } = useText();
  const status = useStore(appStore, (state) => state.derived.comparisonStatus);
  if (status.status === 'idle') {
    return <LinkButton onPress={() => askComparison(true)}>{t('compare.again')}</LinkButton>;
  }
  if (status.status !== 'working') return null;
  return (
    <div className={styles.long}>
      <Working label={t('compare.measuresWorking')} progress={status.progress} />
      <LinkButton onPress={cancelComparison}>{t('action.cancel')}</LinkButton>
    </div>
  );
}

/**
 * The newest answer about these two that tells of every measure: while a hand moves it trails the
 * numbers, and is better than an empty place.
 */
function useLastContributions(answer: ComparisonAnswer, pair: string): ComparisonAnswer | null {
  const [last, setLast] = useState<{
    readonly of: string;
    readonly answer: ComparisonAnswer;
  } | null>(null);
  const of = `${pair} ${JSON.stringify(answer.question)}`;
  if (answer.contributionsA !== null) {
    if (last?.answer !== answer) setLast({ of, answer });
    return answer;
  }
  return last?.of === of ? last.answer : null;
}
