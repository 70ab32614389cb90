import Flag from 'lucide-react/icons/flag';
import { useId, useState } from 'react';
import { makeCheckpoint } from '../../commands/make-checkpoint.ts';
import { returnToCheckpoint } from '../../commands/return-to-checkpoint.ts';
import { checkpointsInOrder } from '../../domain/checkpoints-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { formatMoment } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './run.module.css';

/** The plan kept as it stands at a moment of the evening, by name and time, to go back to. */
export function PresenterCheckpoints() {
  const { t, language } = useText();
  const checkpoints = useStore(appStore, ({ document }) => document.plan.checkpoints);
  const [name, setName] = useState('');
  const id = useId();
  const list = checkpointsInOrder({ checkpoints });
  const keep = () => {
    if (makeCheckpoint(name).ok) setName('');
  };
  return (
    <Disclosure title={t('presenter.checkpoints', { count: list.length })}>
      <form
        className={styles.checkpoint}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label htmlFor={id}>{t('presenter.checkpointName')}</label>
        <input
          id={id}
          type="text"
          className={styles.field}
          value={name}
          maxLength={200}
          placeholder={t('checkpoint.placeholder')}
          onChange={(event) => setName(event.target.value)}
        />
        <Button icon={<Flag aria-hidden size={18} />} isWide onPress={keep}>
          {t('presenter.keepNow')}
        </Button>
      </form>
      <ol className={styles.kept}>
        {list.map((checkpoint) => (
          <li key={checkpoint.id} className={styles.keptLine}>
            <span>{checkpoint.name}</span>
            <time dateTime={checkpoint.madeAt}>{formatMoment(checkpoint.madeAt, language)}</time>
            <button
              type="button"
              className={styles.goBack}
              aria-label={t('checkpoint.returnTo', { name: checkpoint.name })}
              onClick={() => void returnToCheckpoint(checkpoint.id)}
            >
              {t('presenter.goBack')}
            </button>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
