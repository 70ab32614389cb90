import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { joinClasses } from './join-classes.ts';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly look?: 'plain' | 'main' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly isWide?: boolean;
  readonly describedBy?: string;
}

export function Button({
  children,
  look = 'plain',
  icon,
  isWide = false,
  describedBy,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
      className={joinClasses(styles.button, styles[look], isWide && styles.wide)}
    >
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}
