import { askQuestion } from '../../commands/ask-question.ts';
import { openPanel } from '../../commands/open-panel.ts';
import type { AnswerRefusal } from '../../domain/coverage.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './refused-answer.module.css';

/** In place of the zones where the question has no answer: what one can do about it. */
export function RefusedAnswer({ reason }: { readonly reason: AnswerRefusal }) {
  const { t } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  return (
    <div className={styles.refused}>
      <EmptyState title={t('answer.refused')}>{t(`answer.${reason}.do`)}</EmptyState>
      <div className={styles.actions}>
        {reason === 'no-network' && (
          <Button look="main" onPress={() => openPanel('layers')}>
            {t('reach.network.open')}
          </Button>
        )}
        {reason === 'not-counted-here' ? (
          <Button look="main" onPress={() => askQuestion({ ...question, counts: 'residents' })}>
            {t('reach.countResidents')}
          </Button>
        ) : (
          <Button onPress={() => askQuestion({ ...question, reach: 'straight' })}>
            {t('reach.useStraight')}
          </Button>
        )}
      </div>
    </div>
  );
}
