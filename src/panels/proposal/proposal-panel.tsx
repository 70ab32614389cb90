import { useMemo } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { renameProposal } from '../../commands/rename-proposal.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Proposal } from '../../domain/proposal.ts';
import { resolveMeasures } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { MeasureLine } from './measure-line.tsx';
import { PlannedLine } from './planned-line.tsx';
import styles from './proposal-panel.module.css';

const nothingPlanned: readonly Measure[] = [];

/** The measures of the proposal shown, in their order. */
export function ProposalPanel() {
  const { t } = useText();
  const proposal = useStore(appStore, ({ document, session }) =>
    session.shownProposalId === null
      ? null
      : (document.plan.proposals[session.shownProposalId] ?? null),
  );
  return (
    <Panel
      title={t('proposal.title')}
      closeLabel={t('action.close')}
      onClose={() => openPanel(null)}
    >
      {proposal ? <Listed proposal={proposal} /> : <p>{t('proposal.todayHelp')}</p>}
    </Panel>
  );
}

function Listed({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useText();
  const plan = useStore(appStore, (state) => state.document.plan);
  const planned = useStore(appStore, ({ session }) =>
    session.workspace.status === 'ready'
      ? session.workspace.workspace.plannedMeasures
      : nothingPlanned,
  );
  const selection = useStore(appStore, (state) => state.session.selection);
  const listed = useMemo(
    () => resolveMeasures(plan, planned, proposal.id),
    [plan, planned, proposal],
  );
  const included = new Set(listed.map(({ measure }) => measure.id));
  const selectedId = selection?.type === 'measure' ? selection.id : null;
  return (
    <>
      <TextField
        label={t('proposal.name')}
        value={proposal.name}
        maxLength={60}
        onDone={(name) => renameProposal(proposal.id, name)}
      />
      {listed.length === 0 ? (
        <EmptyState title={t('proposal.empty')}>{t('proposal.emptyHelp')}</EmptyState>
      ) : (
        <section>
          <h3 className={styles.heading}>
            {t('proposal.measuresCount', { count: listed.length })}
          </h3>
          <ol>
            {listed.map(({ measure, on }, index) => (
              <MeasureLine
                key={measure.id}
                measure={measure}
                isOn={on}
                isSelected={measure.id === selectedId}
                isPlanned={!Object.hasOwn(plan.measures, measure.id)}
                beforeId={listed[index - 1]?.measure.id ?? null}
                beforeThatId={listed[index - 2]?.measure.id ?? null}
                afterId={listed[index + 1]?.measure.id ?? null}
              />
            ))}
          </ol>
        </section>
      )}
      {planned.length > 0 && (
        <Disclosure title={t('proposal.planned')} startsOpen={listed.length === 0}>
          <p className={styles.help}>{t('proposal.plannedHelp', { name: proposal.name })}</p>
          <ul>
            {planned.map((measure) => (
              <PlannedLine
                key={measure.id}
                measure={measure}
                proposalName={proposal.name}
                isIncluded={included.has(measure.id)}
                isSelected={measure.id === selectedId}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
