import styles from './stacked-bar.module.css';

interface StackedBarProps {
  /** Parts in order; their sum fills the bar. */
  readonly parts: readonly number[];
}

const tones = [styles.near, styles.middle, styles.far, styles.beyond];

/** Parts of one whole in order, from the strongest tone to the faintest; at most four. */
export function StackedBar({ parts }: StackedBarProps) {
  const sum = parts.reduce((total, part) => total + part, 0);
  return (
    <div className={styles.bar}>
      {tones.map((tone, index) => {
        const part = parts[index] ?? 0;
        return part > 0 && sum > 0 ? (
          <div key={tone} className={tone} style={{ width: `${(part / sum) * 100}%` }} />
        ) : null;
      })}
    </div>
  );
}

/** The tone of one part, for a legend. */
export function StackedTone({ index }: { readonly index: number }) {
  return <span className={`${styles.tone} ${tones[index]}`} />;
}
