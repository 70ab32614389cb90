import { leftOnClock } from '../../domain/left-on-clock.ts';
import type { WallTimer } from '../../domain/wall-frame.ts';
import { useNow } from '../../panels/workshop/use-now.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './wall-clock.module.css';

/** How much time is left, minutes and seconds; both windows count to the same moment. */
export function WallClock({ timer }: { readonly timer: WallTimer }) {
  const { t } = useText();
  const now = useNow();
  const left = leftOnClock(timer, now);
  if (left === null) return null;
  const seconds = Math.max(0, Math.round(left / 1_000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const isOver = seconds === 0;
  return (
    <p
      className={joinClasses(styles.clock, isOver && styles.over)}
      role="timer"
      aria-label={isOver ? t('wall.timeOver') : t('wall.timeLeft', { time })}
    >
      {isOver ? t('wall.timeOver') : time}
    </p>
  );
}
