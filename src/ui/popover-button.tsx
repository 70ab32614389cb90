import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { joinClasses } from './join-classes.ts';
import styles from './popover-button.module.css';

interface PopoverButtonProps {
  readonly label: string;
  /** What is chosen in it, in a few signs: "2". */
  readonly detail?: string | undefined;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a small window of controls beneath it. */
export function PopoverButton({ label, detail, icon, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className={joinClasses(styles.button, detail !== undefined && styles.marked)}>
        {icon}
        <span>{label}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className={styles.popover} offset={4} placement="bottom start">
        <Dialog className={styles.dialog} aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
