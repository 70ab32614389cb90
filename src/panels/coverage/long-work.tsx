import { cancelCoverage } from '../../commands/cancel-coverage.ts';
import { useText } from '../../text/use-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import styles from './long-work.module.css';

interface LongWorkProps {
  /** 0–1. */
  readonly progress: number;
}

/** How far a count is that takes long, and how to end it. */
export function LongWork({ progress }: LongWorkProps) {
  const { t } = useText();
  return (
    <div className={styles.work}>
      <progress aria-label={t('board.working')} className={styles.bar} max={1} value={progress} />
      <LinkButton onPress={cancelCoverage}>{t('action.cancel')}</LinkButton>
    </div>
  );
}
