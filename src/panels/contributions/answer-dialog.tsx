import { describeContributions } from '../../commands/describe-contributions.ts';
import { keepDraft } from '../../commands/keep-draft.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import { WrittenField } from '../../ui/written-field.tsx';
import { JobDialog, type JobProps } from './job-dialog.tsx';

/** Says what became of it. What is written stays when the window closes before it is done. */
export function AnswerDialog({ rows, onClose }: JobProps) {
  const { t } = useText();
  const ids = rows.map(({ id }) => id);
  const field = `answer ${ids.join(' ')}`;
  const [before, ...others] = new Set(rows.map(({ contribution }) => contribution.answer));
  const said = others.length === 0 ? before : '';
  const draft = useStore(appStore, ({ session }) => session.drafts[field] ?? null);
  const answer = draft ?? said;
  const give = (text: string) => {
    if (!describeContributions(ids, { do: 'answer', answer: text }).ok) return;
    keepDraft(field, null);
    onClose();
  };
  const isUnseen = rows.some(({ contribution }) => contribution.state !== 'shown');
  return (
    <JobDialog
      rows={rows}
      onClose={onClose}
      title={t('contributions.answerTitle')}
      doLabel={t('contributions.do.answerNow')}
      isReady={answer.trim() !== ''}
      onDo={() => give(answer)}
      more={
        said !== '' && <Button onPress={() => give('')}>{t('contributions.do.unanswer')}</Button>
      }
    >
      <WrittenField
        label={t('contributions.answer')}
        hint={t('contributions.answerHelp')}
        value={answer}
        maxLength={4000}
        isMultiline
        startsFocused
        onChange={(text) => keepDraft(field, text)}
      />
      {isUnseen && <p>{t('contributions.answerUnseen')}</p>}
    </JobDialog>
  );
}
