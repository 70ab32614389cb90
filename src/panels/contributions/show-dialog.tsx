import { describeContributions } from '../../commands/describe-contributions.ts';
import { looksPersonal } from '../../domain/looks-personal.ts';
import { formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { JobDialog, type JobProps } from './job-dialog.tsx';

/** Asks once more where a text looks as if it told who somebody is. */
export function ShowDialog({ rows, onClose }: JobProps) {
  const { t, language } = useText();
  const marked = rows.filter(({ isPersonal }) => isPersonal);
  const others = rows.filter(({ isPersonal }) => !isPersonal);
  const found = new Set(marked.flatMap(({ contribution }) => looksPersonal(contribution.text)));
  const what = [...found].map((kind) => t(`contributions.personal.${kind}`));
  const show = (which: typeof rows) => {
    const ids = which.map(({ id }) => id);
    if (describeContributions(ids, { do: 'show' }).ok) onClose();
  };
  return (
    <JobDialog
      rows={marked}
      onClose={onClose}
      title={t('contributions.personalTitle')}
      doLabel={t('contributions.do.showAnyway')}
      isDanger
      onDo={() => show(rows)}
      more={
        others.length > 0 && (
          <Button look="main" onPress={() => show(others)}>
            {t('contributions.do.showOthers', { count: others.length })}
          </Button>
        )
      }
    >
      <p>{t('contributions.personalHelp', { what: formatList(what, language) })}</p>
    </JobDialog>
  );
}
