import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Badge } from './badge.tsx';
import { joinClasses } from './join-classes.ts';
import { Tip } from './tip.tsx';
import styles from './toggle.module.css';

interface ToggleProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly keys?: string | undefined;
  readonly note?: string;
  /** A number that waits, and what it is in words. */
  readonly badge?: { readonly count: number; readonly words: string } | undefined;
  readonly isDisabled?: boolean;
  /** `stacked` writes the label under the icon, `beside` after it; `icon` keeps it for the tip. */
  readonly look?: 'stacked' | 'beside' | 'icon';
  readonly shortLabel?: string;
  /** A tool in the hand stands out; a setting that is on only shows that it is. */
  readonly tone?: 'tool' | 'setting';
}

export function Toggle({
  label,
  icon,
  isOn,
  onChange,
  keys,
  note,
  badge,
  isDisabled = false,
  look = 'stacked',
  shortLabel,
  tone = 'tool',
}: ToggleProps) {
  return (
    <Tip text={label} keys={keys} note={note}>
      <ToggleButton
        aria-label={badge ? `${label}, ${badge.words}` : label}
        className={joinClasses(styles.toggle, styles[look], styles[tone])}
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={onChange}
      >
        <span className={styles.glyph}>{icon}</span>
        {badge && <Badge count={badge.count} place="corner" />}
        {look !== 'icon' && <span className={styles.label}>{shortLabel ?? label}</span>}
      </ToggleButton>
    </Tip>
  );
}
