import { useId, useState } from 'react';
import { putTypedPin } from '../../commands/put-typed-pin.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './near.module.css';

/** Coordinates, for who has them from elsewhere. */
export function TypedPin() {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <Disclosure title={t('near.typed')}>
      <form
        className={styles.typed}
        onSubmit={(event) => {
          event.preventDefault();
          if (putTypedPin(typed)) setTyped('');
        }}
      >
        <label htmlFor={id}>{t('near.typedHelp')}</label>
        <input
          id={id}
          className={styles.input}
          value={typed}
          inputMode="text"
          autoComplete="off"
          maxLength={60}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className={styles.submit}>
          {t('near.typedUse')}
        </button>
      </form>
    </Disclosure>
  );
}
