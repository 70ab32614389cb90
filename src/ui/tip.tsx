import type { ReactElement, ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Keys } from './keys.tsx';
import styles from './tip.module.css';

interface TipProps {
  readonly children: ReactElement;
  readonly text: ReactNode;
  readonly note?: ReactNode;
  readonly keys?: string | undefined;
}

/** Names the control inside it when the pointer or the focus rests there. */
export function Tip({ children, text, note, keys }: TipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles.tip} offset={6}>
        <span className={styles.line}>
          {text}
          {keys && <Keys combination={keys} />}
        </span>
        {note && <span className={styles.note}>{note}</span>}
      </Tooltip>
    </TooltipTrigger>
  );
}
