import { useState } from 'react';
import { takenUpKinds, takeUpContributions } from '../../commands/take-up-contributions.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { WrittenField } from '../../ui/written-field.tsx';
import { JobDialog, type JobProps } from './job-dialog.tsx';

/** A new measure of what was said: an idea at its place. */
export function MakeMeasureDialog({ rows, onClose }: JobProps) {
  const { t } = useText();
  const ids = rows.map(({ id }) => id);
  const kinds = takenUpKinds(ids);
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState(kinds.includes('free-note') ? 'free-note' : kinds[0]);
  const make = () => {
    if (takeUpContributions(ids, { title, kind }).ok) onClose();
  };
  return (
    <JobDialog
      rows={rows}
      onClose={onClose}
      title={t('contributions.makeTitle')}
      doLabel={t('contributions.do.makeNow')}
      onDo={make}
    >
      <p>{t('contributions.makeHelp')}</p>
      <WrittenField
        label={t('measure.name')}
        value={title}
        maxLength={200}
        startsFocused
        onChange={setTitle}
        onEnter={make}
      />
      <Select
        label={t('shapes.kind')}
        value={kind}
        items={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
        onChange={setKind}
      />
    </JobDialog>
  );
}
