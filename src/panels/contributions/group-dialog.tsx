import { useState } from 'react';
import { describeContributions } from '../../commands/describe-contributions.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { WrittenField } from '../../ui/written-field.tsx';
import styles from './contributions-page.module.css';
import { JobDialog, type JobProps } from './job-dialog.tsx';

interface GroupDialogProps extends JobProps {
  readonly themes: readonly string[];
}

const mostOffered = 12;

/** Puts what was said under one theme; no theme takes it out of its group. */
export function GroupDialog({ rows, onClose, themes }: GroupDialogProps) {
  const { t } = useText();
  const before = new Set(rows.map(({ contribution }) => contribution.theme).filter(Boolean));
  const [theme, setTheme] = useState(before.size === 1 ? [...before][0] : '');
  const ids = rows.map(({ id }) => id);
  const group = (chosen: string) => {
    if (describeContributions(ids, { do: 'group', theme: chosen }).ok) onClose();
  };
  const isReady = theme.trim() !== '';
  return (
    <JobDialog
      rows={rows}
      onClose={onClose}
      title={t('contributions.groupTitle')}
      doLabel={t('contributions.do.groupNow')}
      isReady={isReady}
      onDo={() => group(theme)}
      more={
        before.size > 0 && (
          <Button onPress={() => group('')}>{t('contributions.do.ungroup')}</Button>
        )
      }
    >
      <WrittenField
        label={t('contributions.column.theme')}
        hint={t('contributions.groupHelp')}
        value={theme}
        maxLength={200}
        startsFocused
        suggestions={themes}
        onChange={setTheme}
        onEnter={() => {
          if (isReady) group(theme);
        }}
      />
      {themes.length > 0 && (
        <div className={styles.actions}>
          {themes.slice(0, mostOffered).map((one) => (
            <Button key={one} onPress={() => setTheme(one)}>
              {one}
            </Button>
          ))}
        </div>
      )}
    </JobDialog>
  );
}
