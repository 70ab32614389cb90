import { useState } from 'react';
import { describeContributions } from '../../commands/describe-contributions.ts';
import { mostDots } from '../../domain/schema/workshop-rules.ts';
import { useText } from '../../text/use-text.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { JobDialog, type JobProps } from './job-dialog.tsx';

/** How many others agree, as dots beside it say. */
export function DotsDialog({ rows, onClose }: JobProps) {
  const { t } = useText();
  const [first] = rows;
  const [dots, setDots] = useState(first.contribution.dots);
  const ids = rows.map(({ id }) => id);
  return (
    <JobDialog
      rows={rows}
      onClose={onClose}
      title={t('contributions.dotsTitle')}
      doLabel={t('contributions.do.dotsNow')}
      onDo={() => {
        if (describeContributions(ids, { do: 'dots', dots }).ok) onClose();
      }}
    >
      <NumberField
        label={t('contributions.column.dots')}
        value={dots}
        from={0}
        to={mostDots}
        step={1}
        onChange={setDots}
      />
    </JobDialog>
  );
}
