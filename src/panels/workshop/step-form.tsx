import { changeStep } from '../../commands/change-step.ts';
import { ballotsInOrder } from '../../domain/ballots-in-order.ts';
import type { BallotId, ProposalId } from '../../domain/ids.ts';
import { stepCharts, type WorkshopStep } from '../../domain/workshop-step.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TypedField } from '../../ui/typed-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { StepView } from './step-view.tsx';
import { WallPreview } from './wall-preview.tsx';
import styles from './steps.module.css';

const texts = [
  { field: 'title', isMultiline: false, rows: 1 },
  { field: 'text', isMultiline: true, rows: 2 },
  { field: 'question', isMultiline: true, rows: 2 },
  { field: 'notes', isMultiline: true, rows: 5 },
] as const;

const none = 'none';

interface StepFormProps {
  readonly step: WorkshopStep;
  readonly number: number;
}

/** What a step says and shows; each field is taken in when it is left. */
export function StepForm({ step, number }: StepFormProps) {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const { id } = step;
  const proposal = step.proposalId === null ? undefined : plan.proposals[step.proposalId];
  return (
    <section className={styles.form} aria-label={t('steps.nameless', { number })}>
      {texts.map(({ field, isMultiline, rows }) => (
        <TypedField
          key={field}
          label={t(`steps.field.${field}`)}
          value={step[field]}
          isMultiline={isMultiline}
          rows={rows}
          maxLength={field === 'title' ? 500 : 20_000}
          draftName={`step ${id} ${field}`}
          onDone={(text) => (changeStep(id, { [field]: text }).ok ? null : t('steps.notTaken'))}
        />
      ))}
      <div className={styles.pair}>
        <NumberField
          label={t('steps.field.minutes')}
          value={step.minutes}
          from={0}
          to={600}
          step={5}
          onChange={(minutes) => changeStep(id, { minutes: Math.round(minutes) })}
        />
        <Select
          label={t('steps.field.chart')}
          value={step.chart}
          onChange={(chart) => changeStep(id, { chart })}
          items={stepCharts.map((chart) => ({ id: chart, label: t(`steps.chart.${chart}`) }))}
        />
        {step.chart === 'votes' && (
          <Select<string>
            label={t('steps.field.ballot')}
            value={step.ballotId ?? none}
            onChange={(chosen) =>
              changeStep(id, { ballotId: chosen === none ? null : (chosen as BallotId) })
            }
            items={[
              { id: none, label: t('steps.noBallot') },
              ...ballotsInOrder(plan).map((ballot) => ({
                id: ballot.id as string,
                label: ballot.title,
              })),
            ]}
          />
        )}
      </div>
      <StepView
        step={step}
        onProposal={(proposalId: ProposalId | null) => changeStep(id, { proposalId })}
      />
      <WallPreview
        label={t('steps.preview')}
        words={step}
        chart={step.chart}
        proposalName={proposal?.shared ? proposal.name : null}
      />
    </section>
  );
}
