import type { ZoneId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './board-answer.module.css';
import { coverageSentence } from './coverage-sentence.ts';
import { LongWork } from './long-work.tsx';
import type { Counted } from '../../domain/zone-share.ts';

interface BoardAnswerProps {
  readonly zoneNames: ReadonlyMap<ZoneId, string>;
  readonly proposalName: string | null;
  readonly counted: Counted;
}

/** The answer in one sentence. The last one stays until the next is there. */
export function BoardAnswer({ zoneNames, proposalName, counted }: BoardAnswerProps) {
  const { t, language } = useText();
  const answer = useStore(appStore, (state) => state.derived.coverage);
  const status = useStore(appStore, (state) => state.derived.coverageStatus);
  const isInHand = useStore(appStore, (state) => state.session.staging !== null);
  const sentence =
    answer && coverageSentence({ answer, zoneNames, proposalName, counted }, { t, language });
  return (
    <div className={styles.answer}>
      {/* While a hand drags, the sentence changes too often to be read aloud. */}
      <p className={styles.sentence} aria-live="polite" aria-busy={isInHand}>
        {sentence ? sentence.main : t('board.first')}
      </p>
      {sentence?.caution && <p className={styles.caution}>{sentence.caution}</p>}
      {status.status === 'failed' && (
        <p className={styles.failed} role="alert">
          {t('board.failed', { reason: translateReason(`refused.${status.reason}`) })}{' '}
          {answer && t('board.lastAnswer')}
        </p>
      )}
      {status.status === 'working' && status.progress !== null ? (
        <LongWork progress={status.progress} />
      ) : (
        <Working isWorking={status.status === 'working'} label={t('board.working')} />
      )}
    </div>
  );
}

/** Shown only by work that lasts: a style waits before it appears, so that a drag never flickers. */
function Working({ isWorking, label }: { readonly isWorking: boolean; readonly label: string }) {
  return isWorking ? (
    <div className={styles.working} role="progressbar" aria-label={label} />
  ) : null;
}
