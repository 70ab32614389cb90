import styles from './gaps-panel.module.css';

interface WorkingProps {
  readonly label: string;
  /** 0–1; null while it cannot be said. */
  readonly progress: number | null;
  /** No words beside the bar: what it is about stands there already. */
  readonly isQuiet?: boolean;
}

/** How far a long computation has come. */
export function Working({ label, progress, isQuiet = false }: WorkingProps) {
  return (
    <div className={styles.working}>
      {!isQuiet && <span aria-hidden>{label}</span>}
      <progress
        aria-label={label}
        className={styles.progress}
        max={1}
        {...(progress === null ? {} : { value: progress })}
      />
    </div>
  );
}
