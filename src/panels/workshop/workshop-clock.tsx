import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { addMinute, clearClock, startClock, toggleClock } from '../../commands/toggle-clock.ts';
import { leftOnClock } from '../../domain/left-on-clock.ts';
import { appStore } from '../../state/app-store.ts';
import { localeTag } from '../../text/language.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import { clockWords } from './clock-words.ts';
import styles from './clock.module.css';
import { useNow } from './use-now.ts';
import { useSteps } from './use-steps.ts';

/** The time of day, how long the evening has gone on, and the clock of the step. */
export function WorkshopClock() {
  const { t, language } = useText();
  const now = useNow();
  const startedAt = useStore(appStore, ({ session }) => session.workshop.startedAt);
  const timer = useStore(appStore, ({ session }) => session.workshop.timer);
  const { steps, at } = useSteps();
  const minutes = steps[at]?.minutes ?? 0;
  const left = leftOnClock(timer, now);
  const time = new Intl.DateTimeFormat(localeTag[language], { hour: '2-digit', minute: '2-digit' });
  return (
    <section className={styles.clock} aria-label={t('presenter.time')}>
      <p className={styles.day}>
        <time>{time.format(now)}</time>
        {startedAt !== null && (
          <span className={styles.elapsed}>
            {t('presenter.elapsed', { count: Math.max(0, Math.floor((now - startedAt) / 60_000)) })}
          </span>
        )}
      </p>
      {left === null ? (
        <Button icon={<Play aria-hidden size={18} />} onPress={() => startClock()}>
          {minutes > 0
            ? t('presenter.startMinutes', { count: minutes })
            : t('presenter.startClock')}
        </Button>
      ) : (
        <div className={styles.running}>
          <p className={joinClasses(styles.left, left < 0 && styles.over)} role="timer">
            <span className={styles.figures}>{clockWords(left)}</span>{' '}
            <span>{t(left < 0 ? 'presenter.overTime' : 'presenter.left')}</span>
          </p>
          <Button
            icon={
              timer.state === 'running' ? (
                <Pause aria-hidden size={18} />
              ) : (
                <Play aria-hidden size={18} />
              )
            }
            onPress={() => toggleClock()}
          >
            {t(timer.state === 'running' ? 'presenter.pause' : 'presenter.goOn')}
          </Button>
          <Button icon={<Plus aria-hidden size={18} />} onPress={() => addMinute()}>
            {t('presenter.oneMinute')}
          </Button>
          <IconButton
            label={t('command.clockOff')}
            icon={<X aria-hidden size={18} />}
            onPress={clearClock}
          />
        </div>
      )}
    </section>
  );
}
