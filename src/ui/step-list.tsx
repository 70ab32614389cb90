import Circle from 'lucide-react/icons/circle';
import CircleDot from 'lucide-react/icons/circle-dot';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Text } from 'react-aria-components/Text';
import { joinClasses } from './join-classes.ts';
import styles from './step-list.module.css';

interface StepListProps {
  readonly label: string;
  readonly steps: readonly {
    readonly id: string;
    readonly label: string;
    readonly note?: string;
    /** Ahead of where one stands: it is not in force now. */
    readonly isAhead: boolean;
  }[];
  /** Where one stands. */
  readonly currentId: string;
  readonly onChoose: (id: string) => void;
}

/** Steps one under the other, one of them where one stands; choosing another goes there. */
export function StepList({ label, steps, currentId, onChoose }: StepListProps) {
  return (
    <ListBox
      aria-label={label}
      // Who opened the list goes on in it.
      autoFocus
      className={styles.list}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[currentId]}
      onSelectionChange={(keys) => {
        const [id] = keys === 'all' ? [] : keys;
        if (id !== undefined && id !== currentId) onChoose(String(id));
      }}
    >
      {steps.map(({ id, label: name, note, isAhead }) => (
        <ListBoxItem
          key={id}
          id={id}
          textValue={name}
          className={joinClasses(styles.step, isAhead && styles.ahead)}
        >
          {id === currentId ? (
            <CircleDot aria-hidden size={16} className={styles.here} />
          ) : (
            <Circle aria-hidden size={16} className={styles.mark} />
          )}
          <Text slot="label" className={styles.name}>
            {name}
          </Text>
          {note && (
            <Text slot="description" className={styles.note}>
              {note}
            </Text>
          )}
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
