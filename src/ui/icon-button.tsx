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
}

export function IconButton({
  label,
  icon,
  onPress,
  keys,
  isDisabled = false,
  size = 'normal',
}: IconButtonProps) {
  return (
    <Tip text={label} keys={keys}>
      <Button
        aria-label={label}
        className={joinClasses(styles.button, styles[size])}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        {icon}
      </Button>
    </Tip>
  );
}
