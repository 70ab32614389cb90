import { useState } from 'react';
import { describeContributions } from '../../commands/describe-contributions.ts';
import { useText } from '../../text/use-text.ts';
import { WrittenField } from '../../ui/written-field.tsx';
import { JobDialog, type JobProps } from './job-dialog.tsx';

const reasons = ['personal', 'unkind', 'elsewhere', 'spam'] as const;

/** Hides with a reason; what is hidden can be shown again. */
export function HideDialog({ rows, onClose }: JobProps) {
  const { t } = useText();
  const [because, setBecause] = useState('');
  const ids = rows.map(({ id }) => id);
  const isReady = because.trim() !== '';
  const hide = () => {
    if (isReady && describeContributions(ids, { do: 'hide', because }).ok) onClose();
  };
  return (
    <JobDialog
      rows={rows}
      onClose={onClose}
      title={t('contributions.hideTitle')}
      doLabel={t('contributions.do.hideNow')}
      isReady={isReady}
      onDo={hide}
    >
      <WrittenField
        label={t('contributions.hiddenBecause')}
        hint={t('contributions.hideHelp')}
        value={because}
        maxLength={500}
        startsFocused
        suggestions={reasons.map((reason) => t(`contributions.reason.${reason}`))}
        onChange={setBecause}
        onEnter={hide}
      />
    </JobDialog>
  );
}
