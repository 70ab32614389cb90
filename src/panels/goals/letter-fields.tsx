import type { ReactNode } from 'react';
import type { LetterStanding } from '../../domain/smart-letters.ts';
import { useText } from '../../text/use-text.ts';
import styles from './goals-page.module.css';
import { LetterBadge } from './smart-badges.tsx';

interface LetterFieldsProps {
  readonly standing: LetterStanding;
  readonly children: ReactNode;
}

/** The fields of one letter, with what is still missing of it. */
export function LetterFields({ standing: { letter, gaps }, children }: LetterFieldsProps) {
  const { t } = useText();
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        <LetterBadge letter={letter} isMissing={gaps.length > 0} />
        {t(`goals.letter.${letter}`)}
      </legend>
      {children}
      <ul className={styles.gaps} aria-label={t('goals.missing')} aria-live="polite">
        {gaps.map((gap) => (
          <li key={gap}>{t(`goals.gap.${gap}`)}</li>
        ))}
      </ul>
    </fieldset>
  );
}
