import Flag from 'lucide-react/icons/flag';
import { useId, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './checkpoints-panel.module.css';

/** Keeps the plan as it is, under a name that may be left to the app. */
export function NewCheckpoint({ onMake }: { readonly onMake: (name: string) => unknown }) {
  const { t } = useText();
  const [name, setName] = useState('');
  const fieldId = useId();
  const helpId = useId();
  const make = () => {
    onMake(name);
    setName('');
  };
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <p id={helpId} className={styles.help}>
        {t('checkpoint.help')}
      </p>
      <label htmlFor={fieldId} className={styles.label}>
        {t('checkpoint.newName')}
      </label>
      <div className={styles.row}>
        <input
          id={fieldId}
          type="text"
          className={styles.field}
          value={name}
          maxLength={200}
          placeholder={t('checkpoint.placeholder')}
          aria-describedby={helpId}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="main" icon={<Flag aria-hidden size={18} />} onPress={make}>
          {t('checkpoint.make')}
        </Button>
      </div>
    </form>
  );
}
