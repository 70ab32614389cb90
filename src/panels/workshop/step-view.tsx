import Camera from 'lucide-react/icons/camera';
import Map from 'lucide-react/icons/map';
import X from 'lucide-react/icons/x';
import { changeStep } from '../../commands/change-step.ts';
import { lookAs } from '../../commands/show-step.ts';
import { takeView } from '../../commands/take-view.ts';
import type { ProposalId } from '../../domain/ids.ts';
import { proposalsInOrder } from '../../domain/proposals-in-order.ts';
import type { WorkshopStep } from '../../domain/workshop-step.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './steps.module.css';

const today = 'today';

interface StepViewProps {
  readonly step: WorkshopStep;
  readonly onProposal: (id: ProposalId | null) => void;
}

/** What the map shows with a step: taken as it is now, or said field by field. */
export function StepView({ step, onProposal }: StepViewProps) {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const { id, camera, layers, proposalId, year } = step;
  const isGone = proposalId !== null && !Object.hasOwn(plan.proposals, proposalId);
  return (
    <fieldset className={styles.view}>
      <legend>{t('steps.view')}</legend>
      <div className={styles.row}>
        <Button icon={<Camera aria-hidden size={18} />} onPress={() => takeView(id)}>
          {t('steps.takeView')}
        </Button>
        <Button look="quiet" icon={<Map aria-hidden size={18} />} onPress={() => lookAs(step)}>
          {t('steps.seeView')}
        </Button>
      </div>
      <div className={styles.taken}>
        <span>{t(camera ? 'steps.cameraTaken' : 'steps.cameraStays')}</span>
        {camera && (
          <IconButton
            label={t('steps.forgetCamera')}
            icon={<X aria-hidden size={18} />}
            onPress={() => changeStep(id, { camera: null })}
          />
        )}
      </div>
      <div className={styles.taken}>
        <span>
          {layers ? t('steps.layersTaken', { count: layers.length }) : t('steps.layersStay')}
        </span>
        {layers && (
          <IconButton
            label={t('steps.forgetLayers')}
            icon={<X aria-hidden size={18} />}
            onPress={() => changeStep(id, { layers: null })}
          />
        )}
      </div>
      <div className={styles.pair}>
        <Select<string>
          label={t('steps.field.proposal')}
          value={proposalId ?? today}
          onChange={(chosen) => onProposal(chosen === today ? null : (chosen as ProposalId))}
          items={[
            { id: today, label: t('presenter.today') },
            ...proposalsInOrder(plan)
              .filter((one) => !one.archived || one.id === proposalId)
              .map(({ id: key, name, shared }) => ({
                id: key as string,
                label: name,
                hint: t(shared ? 'presenter.isShared' : 'presenter.isDraft'),
              })),
            ...(isGone ? [{ id: proposalId as string, label: t('steps.proposalGone') }] : []),
          ]}
        />
        <OptionalNumber
          label={t('steps.field.year')}
          value={year}
          from={1900}
          to={2200}
          isGrouped={false}
          onDone={(next) => changeStep(id, { year: next })}
        />
      </div>
    </fieldset>
  );
}
