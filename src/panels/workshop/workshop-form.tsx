import { beginWorkshop } from '../../commands/begin-workshop.ts';
import { describeWorkshop } from '../../commands/describe-workshop.ts';
import { workshopOf } from '../../domain/workshop-of.ts';
import { appStore } from '../../state/app-store.ts';
import { typedDate } from '../../text/typed-date.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { OptionalNumber } from '../../ui/optional-number.tsx';
import { TypedField } from '../../ui/typed-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { useSteps } from './use-steps.ts';
import styles from './steps.module.css';

/** What is said of the workshop as a whole. */
export function WorkshopForm() {
  const { t } = useText();
  const workshop = useStore(appStore, ({ document }) => workshopOf(document.plan));
  const { steps } = useSteps();
  const setDay = (text: string): string | null => {
    if (text.trim() === '') {
      describeWorkshop({ heldOn: null });
      return null;
    }
    const heldOn = typedDate(text);
    if (heldOn === null || heldOn.length < 10) return t('steps.notADay');
    return describeWorkshop({ heldOn }).ok ? null : t('steps.notTaken');
  };
  return (
    <div className={styles.form}>
      <TypedField
        label={t('steps.workshop.title')}
        value={workshop.title}
        maxLength={500}
        draftName="workshop title"
        onDone={(title) => (describeWorkshop({ title }).ok ? null : t('steps.notTaken'))}
      />
      <div className={styles.pair}>
        <TypedField
          label={t('steps.workshop.heldOn')}
          value={workshop.heldOn ?? ''}
          hint={t('steps.dayHint')}
          draftName="workshop day"
          onDone={setDay}
        />
        <OptionalNumber
          label={t('steps.workshop.people')}
          value={workshop.people}
          from={1}
          to={10_000}
          onDone={(people) => describeWorkshop({ people })}
        />
        <NumberField
          label={t('steps.workshop.reset')}
          value={workshop.resetAfterMinutes}
          from={0}
          to={600}
          step={1}
          onChange={(minutes) => describeWorkshop({ resetAfterMinutes: Math.round(minutes) })}
        />
      </div>
      <p className={styles.help}>{t('steps.resetHelp')}</p>
      {steps.length > 0 && (
        <div>
          <Button look="quiet" onPress={() => beginWorkshop()}>
            {t('steps.beginMore')}
          </Button>
        </div>
      )}
    </div>
  );
}
