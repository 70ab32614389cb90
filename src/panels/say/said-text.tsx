import { useId } from 'react';
import { longestContribution } from '../../domain/contribution.ts';
import { looksPersonal } from '../../domain/looks-personal.ts';
import { formatCount, formatList } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import styles from './say.module.css';

interface SaidTextProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly trouble: string | null;
}

/** So near its end the room that is left is said aloud. */
const nearlyFull = 100;

/** The words themselves, with the room that is left. */
export function SaidText({ value, onChange, trouble }: SaidTextProps) {
  const { t, language } = useText();
  const id = useId();
  const personal = looksPersonal(value).map((kind) => t(`say.personal.${kind}`));
  const left = longestContribution - value.length;
  const isNearlyFull = left <= nearlyFull;
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.legend}>
        {t('say.text')}
      </label>
      <p id={`${id}help`} className={styles.hint}>
        {t('say.noNames')}
      </p>
      {trouble && (
        <p id={`${id}trouble`} className={styles.trouble}>
          {trouble}
        </p>
      )}
      <textarea
        id={id}
        className={styles.text}
        rows={5}
        value={value}
        maxLength={longestContribution}
        data-missing={trouble ? 'text' : undefined}
        aria-invalid={trouble ? true : undefined}
        aria-describedby={`${trouble ? `${id}trouble ` : ''}${id}help ${id}count ${id}personal`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}count`} className={styles.count}>
        {t('say.count', {
          used: formatCount(value.length, language),
          most: formatCount(longestContribution, language),
        })}
      </p>
      <LiveRegion text={isNearlyFull ? t('say.left', { count: left }) : ''} />
      <div id={`${id}personal`} role="status">
        {personal.length > 0 && (
          <p className={styles.warning}>
            {t('say.looksPersonal', { what: formatList(personal, language) })}
          </p>
        )}
      </div>
    </div>
  );
}
