import { askComparison } from '../../commands/ask-comparison.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './compare-panel.module.css';
import type { ComparisonWords } from './compare-sentence.ts';

/** The comparison in a sentence, or why there is none yet. */
export function CompareStanding({ words }: { readonly words: ComparisonWords | null }) {
  const { t } = useText();
  const status = useStore(appStore, (state) => state.derived.comparisonStatus);
  return (
    <div aria-live="polite" className={styles.standing}>
      {words && <p className={styles.sentence}>{words.sentence}</p>}
      {words?.figures && <p>{words.figures}</p>}
      {words?.doubts.map((doubt) => (
        <p key={doubt} className={styles.small}>
          {doubt}
        </p>
      ))}
      {words === null && status.status === 'working' && (
        <Working label={t('compare.working')} progress={status.progress} />
      )}
      {status.status === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p>{t('compare.failed', { reason: translateReason(`refused.${status.reason}`) })}</p>
          <Button onPress={() => askComparison(true)}>{t('compare.again')}</Button>
        </div>
      )}
    </div>
  );
}

interface WorkingProps {
  readonly label: string;
  /** 0–1; null while it cannot be said. */
  readonly progress: number | null;
}

/** How far a long computation has come. */
export function Working({ label, progress }: WorkingProps) {
  return (
    <div className={styles.working}>
      <span aria-hidden>{label}</span>
      <progress aria-label={label} max={1} {...(progress === null ? {} : { value: progress })} />
    </div>
  );
}
