import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button } from 'react-aria-components/Button';
import iconStyles from './icon-button.module.css';
import { joinClasses } from './join-classes.ts';
import styles from './menu.module.css';

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly icon?: ReactNode;
    readonly onChoose: () => void;
  }[];
}

export function Menu({ label, icon, items }: MenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={joinClasses(iconStyles.button, iconStyles.small)}>
        {icon}
      </Button>
      <Popover className={styles.popover} offset={4}>
        <AriaMenu className={styles.menu}>
          {items.map((item) => (
            <MenuItem key={item.id} className={styles.item} onAction={item.onChoose}>
              {item.icon}
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
