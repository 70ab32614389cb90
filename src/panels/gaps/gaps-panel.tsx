import { openPanel } from '../../commands/open-panel.ts';
import { askGaps } from '../../commands/ask-gaps.ts';
import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import type { GapsAnswer } from '../../domain/gaps.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { limitWords, questionWords, targetWords } from '../../text/question-words.ts';
import { translateReason } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { BestSpots } from './best-spots.tsx';
import { GapLists } from './gap-lists.tsx';
import styles from './gaps-panel.module.css';
import { SurfaceSwitch } from './surface-switch.tsx';
import { Working } from './working.tsx';

/** Where the most people are without, and where one more would reach the most. */
export function GapsPanel() {
  const { t, language } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const workspace = useStore(appStore, (state) => state.session.workspace);
  const gaps = useStore(appStore, (state) => state.derived.gaps);
  // Another question's answer is not an older answer to this one.
  const answer = gaps?.question === question ? gaps : null;
  return (
    <Panel title={t('gaps.title')} closeLabel={t('action.close')} onClose={() => openPanel(null)}>
      <p className={styles.question}>{questionWords(question, t, language)}</p>
      <Standing question={question} answer={answer} />
      {workspace.status === 'ready' && answer && answer.refused === null && (
        <Answered answer={answer} loaded={workspace.workspace} />
      )}
    </Panel>
  );
}

interface StandingProps {
  readonly question: CoverageQuestion;
  readonly answer: GapsAnswer | null;
}

/** The answer in a sentence, or why there is none yet. */
function Standing({ question, answer }: StandingProps) {
  const { t, language } = useText();
  const status = useStore(appStore, (state) => state.derived.gapsStatus);
  const asked = {
    target: targetWords(question, t),
    distance: limitWords(question, t, language),
    group: t(`groupMany.${question.counts}`),
  };
  return (
    <div aria-live="polite" className={styles.standing}>
      {answer && <p className={styles.sentence}>{sentence(answer)}</p>}
      {answer?.refused && <p className={styles.method}>{t(`answer.${answer.refused}.do`)}</p>}
      {answer?.isAtMost && <p className={styles.method}>{t('gaps.partlyKnown')}</p>}
      {status.status === 'working' && (
        <Working label={t('gaps.working')} progress={status.progress} isQuiet={answer !== null} />
      )}
      {status.status === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p>{t('gaps.failed', { reason: translateReason(`refused.${status.reason}`) })}</p>
          <Button onPress={() => askGaps(true)}>{t('gaps.again')}</Button>
        </div>
      )}
    </div>
  );

  function sentence({ refused, zones, residents, residentsWithout, isAtMost }: GapsAnswer): string {
    if (refused !== null) return t(`answer.${refused}`, asked);
    if (zones.length === 0) return t('gaps.allUnknown');
    return residentsWithout < 0.5
      ? t('gaps.none', asked)
      : t(isAtMost ? 'gaps.sumAtMost' : 'gaps.sum', {
          ...asked,
          without: residentsWithout,
          all: residents,
        });
  }
}

function Answered({
  answer,
  loaded,
}: {
  readonly answer: GapsAnswer;
  readonly loaded: LoadedWorkspace;
}) {
  const { t } = useText();
  return (
    <>
      <BestSpots loaded={loaded} />
      <SurfaceSwitch loaded={loaded} squareMeters={answer.squareMeters} />
      <GapLists answer={answer} loaded={loaded} />
      <p className={styles.method}>
        {answer.spacingMeters > 0
          ? t('gaps.method', { spacing: answer.spacingMeters })
          : t('gaps.methodPoint')}
      </p>
    </>
  );
}
