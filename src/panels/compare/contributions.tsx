import { useMemo } from 'react';
import { kindWords } from '../../commands/kind-words.ts';
import { selectInProposal } from '../../commands/select-in-proposal.ts';
import { coverageDelta } from '../../domain/coverage-delta.ts';
import type { ComparisonAnswer, Contribution, Gain } from '../../domain/comparison.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import type { Counted } from '../../domain/zone-share.ts';
import { appStore } from '../../state/app-store.ts';
import { formatArea, formatMoney, formatSigned } from '../../text/format.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { Table, type TableColumn } from '../../ui/table.tsx';
import { useStore } from '../../ui/use-store.ts';
import { changeOf, changeWords, type ChangeWords } from './change-words.ts';
import styles from './compare-panel.module.css';
import {
  contributionLists,
  overlapKind,
  type ContributionLists,
  type ContributionRow,
} from './contribution-rows.ts';
import { SilentMeasures } from './silent-measures.tsx';

interface ContributionsProps {
  readonly name: string;
  readonly side: 'a' | 'b';
  readonly answer: ComparisonAnswer;
  readonly contributions: readonly Contribution[];
  /** They are of the state before: newer ones are being worked out. */
  readonly isOlder: boolean;
  readonly listed: readonly ListedMeasure[];
  readonly counted: Counted;
  readonly currency: string | null;
}

/** What each measure of one proposal brings and costs, and how they overlap. */
export function Contributions(props: ContributionsProps) {
  const { name, side, answer, contributions, isOlder, listed, counted, currency } = props;
  const { t, language } = useText();
  const selection = useStore(appStore, (state) => state.session.selection);
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const lists = useMemo(() => {
    const titles = new Map(listed.map(({ measure }) => [measure.id, measure]));
    return contributionLists(contributions, listed, counted, (id: MeasureId) => {
      const measure = titles.get(id);
      const kind = measure ? kindWords(measure, kinds, t) : '';
      const untitled = measure ? t('measure.untitled', { kind }) : t('compare.inHand');
      return measure && measure.title !== '' ? measure.title : untitled;
    });
  }, [contributions, listed, counted, kinds, t]);
  const hasCost = lists.loud.some(({ cost }) => cost !== null);
  const money = (amount: number | null, otherwise: string): string =>
    amount === null ? otherwise : formatMoney(amount, currency, language);
  const columns: readonly TableColumn<ContributionRow>[] = [
    {
      id: 'title',
      label: t('compare.measure'),
      cell: (row) => row.title,
      sortBy: (row) => row.title,
    },
    gainColumn('alone', t('compare.alone'), (row) => row.alone),
    gainColumn('inProposal', t('compare.inProposal'), (row) => row.inProposal),
    ...(hasCost
      ? [
          {
            id: 'cost',
            label: t('compare.cost'),
            isNumber: true,
            cell: (row: ContributionRow) => money(row.cost, t('compare.noCost')),
            sortBy: (row: ContributionRow) => row.cost,
          },
          {
            id: 'costPer',
            label: t('compare.costPer'),
            isNumber: true,
            cell: (row: ContributionRow) => money(row.costPerResident, '–'),
            sortBy: (row: ContributionRow) => row.costPerResident,
          },
        ]
      : []),
  ];

  function gainColumn(
    id: string,
    label: string,
    gainOf: (row: ContributionRow) => Gain | null,
  ): TableColumn<ContributionRow> {
    return {
      id,
      label,
      isNumber: true,
      cell: (row) => gainCell(changeWords(gainOf(row), counted, language)),
      sortBy: (row) => changeOf(gainOf(row), counted),
    };
  }

  return (
    <div className={joinClasses(styles.contributions, isOlder && styles.older)} aria-busy={isOlder}>
      {lists.loud.length === 0 ? (
        <p className={styles.small}>
          {t('compare.measuresOf', { name })}: {t('compare.noMeasures')}
        </p>
      ) : (
        <>
          <Table
            caption={t('compare.measuresOf', { name })}
            columns={columns}
            rows={lists.loud}
            keyOf={(row) => row.measureId}
            locale={localeTag[language]}
            selectedKey={selection?.type === 'measure' ? selection.id : null}
            onSelect={(row) => selectInProposal(row.measureId, answer.sides[side].proposalId)}
            moreLabel={(number) => t('action.showMore', { number })}
          />
          {lists.loud.length > 1 && <Overlap {...{ lists, answer, side, counted }} />}
        </>
      )}
      <SilentMeasures rows={lists.silent} proposalId={answer.sides[side].proposalId} />
    </div>
  );
}

function gainCell({ amount, points }: ChangeWords) {
  return (
    <>
      {amount}
      {points && <span className={styles.finer}> · {points}</span>}
    </>
  );
}

interface OverlapProps {
  readonly lists: ContributionLists;
  readonly answer: ComparisonAnswer;
  readonly side: 'a' | 'b';
  readonly counted: Counted;
}

/** Contributions do not add up to the whole: by how much, and why. */
function Overlap({ lists, answer, side, counted }: OverlapProps) {
  const { t, language } = useText();
  const { sides } = answer;
  const delta = coverageDelta(sides.today, sides[side]);
  const together = delta.ok ? changeOf(delta.value.total, counted) : null;
  if (together === null) return null;
  const amount = (value: number): string =>
    counted === 'residents' ? formatSigned(value, language, 0) : signedArea(value);
  const signedArea = (value: number): string =>
    `${value < 0 ? '\u2212' : '+'}${formatArea(Math.abs(value), language)}`;
  const sum = whole(lists.sumAlone, counted);
  const all = whole(together, counted);
  const kind = overlapKind(sum, all, counted);
  return (
    <p className={styles.small}>
      {t(`compare.${kind}`, {
        sum: amount(sum),
        together: amount(all),
        overlap: amount(Math.abs(sum - all)).replace(/^\+/, ''),
      })}
    </p>
  );
}

/** People as they are written, so that what is subtracted is what one reads. */
function whole(value: number, counted: Counted): number {
  return counted === 'residents' ? Math.round(value) : value;
}
