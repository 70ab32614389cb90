import styles from './bar.module.css';
import { joinClasses } from './join-classes.ts';

interface BarProps {
  /** Filled part of the fixed scale, 0–1; null when it is not known. */
  readonly share: number | null;
  readonly tone: 'today' | 'sketch';
  /** Part of the scale, at its end, of which nothing is known (0–1). */
  readonly unknownShare?: number;
}

/** Where on a scale from 0 to 1 a bar ends, in per cent of its track. */
export function barExtent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** One bar on the fixed scale from nothing to all. The number itself stands beside it. */
export function Bar({ share, tone, unknownShare = 0 }: BarProps) {
  if (share === null) return <div className={joinClasses(styles.bar, styles.unknown)} />;
  const filled = barExtent(share);
  const unknown = Math.min(barExtent(unknownShare), 100 - filled);
  return (
    <div className={styles.bar}>
      {unknown > 0 && <div className={styles.hatch} style={{ width: `${unknown}%` }} />}
      <div className={joinClasses(styles.fill, styles[tone])} style={{ width: `${filled}%` }} />
    </div>
  );
}
