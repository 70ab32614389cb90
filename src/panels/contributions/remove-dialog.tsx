import { removeContributions } from '../../commands/remove-contributions.ts';
import { useText } from '../../text/use-text.ts';
import { JobDialog, type JobProps } from './job-dialog.tsx';

/** Deletes what planners wrote down themselves. */
export function RemoveDialog({ rows, onClose }: JobProps) {
  const { t } = useText();
  return (
    <JobDialog
      rows={rows}
      onClose={onClose}
      title={t('contributions.removeTitle', { count: rows.length })}
      doLabel={t('contributions.do.removeNow')}
      isDanger
      onDo={() => {
        if (removeContributions(rows.map(({ id }) => id)).ok) onClose();
      }}
    >
      <p>{t('contributions.removeHelp')}</p>
    </JobDialog>
  );
}
