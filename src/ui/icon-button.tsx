import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './icon-button.module.css';
import { joinClasses } from './join-classes.ts';
import { Tip } from './tip.tsx';

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly size?: 'normal' | 'small';
  /** Why it cannot be done now: it can still be reached, to be told so. */
  readonly whyNot?: string | null;
  /** Where it opens something: whether that is open. */
  readonly isExpanded?: boolean;
}

export function IconButton({
  label,
  icon,
  onPress,
  keys,
  isDisabled = false,
  size = 'normal',
  whyNot = null,
  isExpanded,
}: IconButtonProps) {
  return (
    <Tip text={label} keys={keys} note={whyNot}>
      <Button
        aria-label={whyNot === null ? label : `${label}. ${whyNot}`}
        className={joinClasses(styles.button, styles[size], whyNot !== null && styles.idle)}
        isDisabled={isDisabled}
        {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
        onPress={onPress}
      >
        {icon}
      </Button>
    </Tip>
  );
}
