import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import type { Indicator } from '../../domain/indicator.ts';
import { useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './indicators-page.module.css';

interface BetterMarkProps {
  readonly better: Indicator['better'];
  readonly isWritten?: boolean;
}

/** Which way is better: an arrow, and the same in words. */
export function BetterMark({ better, isWritten = false }: BetterMarkProps) {
  const { t } = useText();
  if (better === 'neither') return isWritten ? t('indicators.better.neither') : null;
  const Arrow = better === 'up' ? ArrowUp : ArrowDown;
  const words = t(`indicators.better.${better}`);
  return (
    <span className={styles.better} title={words}>
      <Arrow aria-hidden size={15} />
      {isWritten ? words : <VisuallyHidden>({words})</VisuallyHidden>}
    </span>
  );
}
