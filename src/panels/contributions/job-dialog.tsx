import type { ReactNode } from 'react';
import type { ContributionRow } from '../../commands/contribution-rows.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './contributions-page.module.css';

/** What every window of a job is given. */
export interface JobProps {
  readonly rows: readonly ContributionRow[];
  readonly onClose: () => void;
}

interface JobDialogProps extends JobProps {
  readonly title: string;
  readonly doLabel: string;
  readonly onDo: () => void;
  readonly isReady?: boolean;
  readonly isDanger?: boolean;
  readonly size?: 'small' | 'wide';
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

const mostShown = 3;

/** A job with what it is done to in sight, and one button that does it. */
export function JobDialog({
  rows,
  onClose,
  title,
  doLabel,
  onDo,
  isReady = true,
  isDanger = false,
  size = 'small',
  more,
  children,
}: JobDialogProps) {
  const { t } = useText();
  const others = rows.length - mostShown;
  return (
    <Dialog
      title={title}
      closeLabel={t('action.close')}
      isOpen
      onClose={onClose}
      size={size}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          {more}
          <Button look={isDanger ? 'danger' : 'main'} isDisabled={!isReady} onPress={onDo}>
            {doLabel}
          </Button>
        </>
      }
    >
      <ul className={styles.quotes} aria-label={t('contributions.chosen', { count: rows.length })}>
        {rows.slice(0, mostShown).map(({ id, contribution }) => (
          <li key={id}>
            <q className={styles.quote}>{contribution.text}</q>
          </li>
        ))}
        {others > 0 && <li>{t('contributions.andMore', { count: others })}</li>}
      </ul>
      {children}
    </Dialog>
  );
}
