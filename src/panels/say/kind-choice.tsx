import { useId } from 'react';
import { type ContributionKind, contributionKinds } from '../../domain/contribution.ts';
import { useText } from '../../text/use-text.ts';
import styles from './say.module.css';

interface KindChoiceProps {
  readonly value: ContributionKind | null;
  readonly onChange: (kind: ContributionKind) => void;
  /** Why it must be chosen still; null: it need not be said. */
  readonly trouble: string | null;
}

/** What is hard, what could be, what is good. */
export function KindChoice({ value, onChange, trouble }: KindChoiceProps) {
  const { t } = useText();
  const name = useId();
  const troubleId = useId();
  return (
    <fieldset className={styles.part} aria-describedby={trouble ? troubleId : undefined}>
      <legend className={styles.legend}>{t('say.kind')}</legend>
      {trouble && (
        <p id={troubleId} className={styles.trouble}>
          {trouble}
        </p>
      )}
      <div className={styles.kinds}>
        {contributionKinds.map((kind) => (
          <label key={kind} className={styles.kind} data-kind={kind}>
            <input
              type="radio"
              name={name}
              value={kind}
              data-missing={trouble ? 'kind' : undefined}
              checked={value === kind}
              onChange={() => onChange(kind)}
            />
            <span>
              <b>{t(`say.kind.${kind}`)}</b>
              <span className={styles.hint}>{t(`say.kindHelp.${kind}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
