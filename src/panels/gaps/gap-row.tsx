import { useText } from '../../text/use-text.ts';
import { Bar } from '../../ui/bar.tsx';
import styles from './gaps-panel.module.css';

interface GapRowProps {
  readonly name: string;
  readonly people: number;
  readonly isAtMost: boolean;
  /** Of the largest in the list, 0–1. */
  readonly share: number;
  readonly detail: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

/** People without in one place; pressing shows it on the map. */
export function GapRow({ name, people, isAtMost, share, detail, isOn, onPress }: GapRowProps) {
  const { t } = useText();
  return (
    <li>
      <button type="button" className={styles.row} aria-pressed={isOn} onClick={onPress}>
        <span className={styles.name}>{name}</span>
        <span className={styles.people}>
          {t(isAtMost ? 'gaps.peopleAtMost' : 'gaps.people', { people })}
        </span>
        <span className={styles.bar} aria-hidden>
          <Bar share={share} tone="today" />
        </span>
        <span className={styles.detail}>{detail}</span>
      </button>
    </li>
  );
}
