import styles from './badge.module.css';

const most = 99;

interface BadgeProps {
  readonly count: number;
  readonly place: 'corner' | 'beside';
}

/** A number that waits; whoever shows it says it in words as well. */
export function Badge({ count, place }: BadgeProps) {
  return (
    <span aria-hidden className={`${styles.badge} ${styles[place]}`}>
      {count > most ? `${most}+` : count}
    </span>
  );
}
