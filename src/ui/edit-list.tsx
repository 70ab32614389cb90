import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash-2';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './edit-list.module.css';
import { IconButton } from './icon-button.tsx';

interface EditListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, at: number) => string;
  readonly renderFields: (item: Item, at: number) => ReactNode;
  readonly upLabel: (item: Item) => string;
  readonly downLabel: (item: Item) => string;
  readonly removeLabel: (item: Item) => string;
  readonly addLabel: string;
  /** Puts the item at one place in the other's; absent: their order means nothing. */
  readonly onMove?: (at: number, to: number) => void;
  readonly onRemove: (item: Item, at: number) => void;
  readonly onAdd: () => void;
}

/** A list whose items are written in place, moved, removed and added to. */
export function EditList<Item>({
  label,
  items,
  keyOf,
  renderFields,
  upLabel,
  downLabel,
  removeLabel,
  addLabel,
  onMove,
  onRemove,
  onAdd,
}: EditListProps<Item>) {
  return (
    <div className={styles.list}>
      {items.length > 0 && (
        <ol className={styles.items} aria-label={label}>
          {items.map((item, at) => (
            <li key={keyOf(item, at)} className={styles.item}>
              <div className={styles.fields}>{renderFields(item, at)}</div>
              <div className={styles.actions}>
                {onMove && (
                  <>
                    <IconButton
                      label={upLabel(item)}
                      size="small"
                      icon={<ArrowUp aria-hidden size={16} />}
                      isDisabled={at === 0}
                      onPress={() => onMove(at, at - 1)}
                    />
                    <IconButton
                      label={downLabel(item)}
                      size="small"
                      icon={<ArrowDown aria-hidden size={16} />}
                      isDisabled={at === items.length - 1}
                      onPress={() => onMove(at, at + 1)}
                    />
                  </>
                )}
                <IconButton
                  label={removeLabel(item)}
                  size="small"
                  icon={<Trash2 aria-hidden size={16} />}
                  onPress={() => onRemove(item, at)}
                />
              </div>
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button icon={<Plus aria-hidden size={18} />} onPress={onAdd}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
