import type { LetterStanding } from '../../domain/smart-letters.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './goals-page.module.css';

/** The five letters: one that is missing is hollow, dashed and struck through. */
export function SmartBadges({ letters }: { readonly letters: readonly LetterStanding[] }) {
  const { t } = useText();
  const here = letters.filter(({ gaps }) => gaps.length === 0);
  const missing = letters.filter(({ gaps }) => gaps.length > 0);
  const names = (some: readonly LetterStanding[]) =>
    some.map(({ letter }) => t(`goals.letter.${letter}`).toLowerCase()).join(', ');
  return (
    <span className={styles.badges}>
      {letters.map(({ letter, gaps }) => (
        <LetterBadge key={letter} letter={letter} isMissing={gaps.length > 0} />
      ))}
      <VisuallyHidden>
        {missing.length === 0
          ? t('goals.allLetters')
          : here.length === 0
            ? t('goals.noLetters', { missing: names(missing) })
            : t('goals.someLetters', { here: names(here), missing: names(missing) })}
      </VisuallyHidden>
    </span>
  );
}

interface LetterBadgeProps {
  readonly letter: LetterStanding['letter'];
  readonly isMissing: boolean;
}

/** One letter; what it says stands beside it in words. */
export function LetterBadge({ letter, isMissing }: LetterBadgeProps) {
  return (
    <span aria-hidden className={joinClasses(styles.badge, isMissing && styles.missing)}>
      {letter.toUpperCase()}
    </span>
  );
}
