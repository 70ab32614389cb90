import { useDeferredValue, useId, useMemo } from 'react';
import { changeMerge } from '../../commands/change-merge.ts';
import { finishMerge } from '../../commands/finish-merge.ts';
import { openMerge } from '../../commands/open-merge.ts';
import { openPanel } from '../../commands/open-panel.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { analyseMerge } from '../../domain/merge/analyse-merge.ts';
import { decideMerge, openConflicts } from '../../domain/merge/decide-merge.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import type { Merging } from '../../state/session.ts';
import { formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CheckList } from '../../ui/choice-list.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { MergeConflictChoice } from './merge-conflict-choice.tsx';
import { MergeDuplicateChoice } from './merge-duplicate-choice.tsx';
import { mergedNames } from './merged-names.ts';
import styles from './merge-panel.module.css';
import { proposalState } from './proposal-state.tsx';

const nothing: readonly ProposalId[] = [];

/** What is left out is named in the lists above; the sum names a few of them. */
const mostNamed = 4;

/** Makes one proposal of several, with what is there twice or excludes each other shown before. */
export function MergePanel() {
  const { t } = useText();
  const merging = useStore(appStore, (state) => state.session.merging);
  return (
    <Panel title={t('merge.title')} closeLabel={t('action.close')} onClose={() => openPanel(null)}>
      {merging ? (
        <MergeInHand merging={merging} />
      ) : (
        <Button onPress={openMerge}>{t('proposal.merge')}</Button>
      )}
    </Panel>
  );
}

function MergeInHand({ merging }: { readonly merging: Merging }) {
  const { t, language } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const { proposalIds, name, choices } = merging;
  const all = useMemo(() => proposalsInOrder(plan), [plan]);
  const offered = all.filter(({ id, archived }) => !archived || proposalIds.includes(id));
  // A large plan is looked through a moment after the tick is seen.
  const latest = useDeferredValue(plan);
  const asked = useDeferredValue(proposalIds, nothing);
  const analysis = useMemo(() => analyseMerge(latest, planned, asked), [latest, planned, asked]);
  const conflicts = openConflicts(analysis, choices);
  const { drop } = decideMerge(analysis, choices);
  const names = mergedNames(analysis, plan, t);
  const count = analysis.measures.length - drop.length;
  const sumId = useId();
  return (
    <>
      <p className={styles.help}>{t('merge.help')}</p>
      <CheckList
        label={t('merge.which')}
        values={proposalIds}
        onChange={(ids) => changeMerge({ proposalIds: ids })}
        items={offered.map((proposal) => {
          const hint = proposalState(proposal, t);
          return { id: proposal.id, label: proposal.name, ...(hint ? { hint } : {}) };
        })}
      />
      <TextField
        label={t('merge.name')}
        value={name}
        maxLength={60}
        onDone={(next) => changeMerge({ name: next })}
      />
      {proposalIds.length === 0 && <p>{t('merge.chooseSome')}</p>}
      {analysis.duplicates.length > 0 && (
        <section className={styles.section}>
          <h3>{t('merge.duplicates', { count: analysis.duplicates.length })}</h3>
          <p className={styles.help}>{t('merge.duplicatesHelp')}</p>
          {analysis.duplicates.map((ids) => (
            <MergeDuplicateChoice
              key={ids.toSorted().join()}
              ids={ids}
              names={names}
              choices={choices}
            />
          ))}
        </section>
      )}
      {conflicts.length > 0 && (
        <section className={styles.section}>
          <h3>{t('merge.conflicts', { count: conflicts.length })}</h3>
          {conflicts.map((conflict) => (
            <MergeConflictChoice
              key={`${conflict.why} ${conflict.a} ${conflict.why === 'on-and-off' ? '' : conflict.b}`}
              conflict={conflict}
              names={names}
              choices={choices}
            />
          ))}
        </section>
      )}
      {proposalIds.length > 1 && analysis.duplicates.length + conflicts.length === 0 && (
        <p>{t('merge.noTrouble')}</p>
      )}
      <div className={styles.end}>
        <p id={sumId}>
          {t('merge.sum', { count })}
          {drop.length > 0 &&
            ` ${t('merge.leftOut', {
              titles: formatList(
                drop.length > mostNamed
                  ? [
                      ...drop.slice(0, mostNamed).map((id) => names.of(id)),
                      t('merge.others', { count: drop.length - mostNamed }),
                    ]
                  : drop.map((id) => names.of(id)),
                language,
              ),
            })}`}
        </p>
        <Button
          look="main"
          isWide
          isDisabled={proposalIds.length === 0 || name.trim() === ''}
          describedBy={sumId}
          onPress={() => void finishMerge()}
        >
          {t('merge.do')}
        </Button>
      </div>
    </>
  );
}
