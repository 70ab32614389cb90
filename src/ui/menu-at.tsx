import { useRef } from 'react';
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import styles from './menu.module.css';

interface MenuAtProps {
  readonly label: string;
  /** CSS pixels from the upper left corner of what it lies in. */
  readonly at: readonly [x: number, y: number];
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly detail: string;
    readonly onChoose: () => void;
  }[];
  readonly onClose: () => void;
}

/** A menu that opens at a place instead of at a button. */
export function MenuAt({ label, at, items, onClose }: MenuAtProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        className={styles.anchor}
        style={{ left: at[0], top: at[1] }}
        aria-hidden
      />
      <Popover
        className={styles.popover}
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <AriaMenu className={styles.menu} aria-label={label} autoFocus="first" onClose={onClose}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              className={styles.item}
              textValue={item.label}
              onAction={item.onChoose}
            >
              <span className={styles.words}>
                <Text slot="label">{item.label}</Text>
                <Text slot="description" className={styles.detail}>
                  {item.detail}
                </Text>
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </>
  );
}
