import { describeWorkshop } from '../../commands/describe-workshop.ts';
import { workshopOf } from '../../domain/workshop-of.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { useStore } from '../../ui/use-store.ts';
import { HeardForm } from './heard-form.tsx';
import { HeardList } from './heard-list.tsx';
import styles from './heard.module.css';

/** Writing down what is said in the room, as it is said. */
export function HeardPage() {
  const { t } = useText();
  const notes = useStore(appStore, ({ document }) => workshopOf(document.plan).notes);
  return (
    <div className={styles.page}>
      <HeardForm />
      <HeardList />
      <TypedField
        label={t('presenter.workshopNotes')}
        hint={t('presenter.workshopNotesHelp')}
        value={notes}
        isMultiline
        rows={6}
        draftName="workshop notes"
        onDone={(text) => (describeWorkshop({ notes: text }).ok ? null : t('steps.notTaken'))}
      />
    </div>
  );
}
