import { useId, useState } from 'react';
import { receiveFiles, receivePasted } from '../../commands/receive-files.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import styles from './receive.module.css';

/** Brings in what residents sent: a link or a code that is pasted, files that are chosen. */
export function PasteStep() {
  const { t } = useText();
  const [pasted, setPasted] = useState('');
  const id = useId();
  return (
    <div className={styles.part}>
      <p>{t('receive.how')}</p>
      <FileButton
        accept=".json,application/json"
        takesMany
        onFile={(...files) => void receiveFiles(files)}
      >
        {t('receive.chooseFiles')}
      </FileButton>
      <label htmlFor={id} className={styles.label}>
        {t('receive.paste')}
      </label>
      <textarea
        id={id}
        className={styles.code}
        rows={4}
        value={pasted}
        spellCheck={false}
        onChange={(event) => setPasted(event.target.value)}
      />
      <Button
        look="main"
        isDisabled={pasted.trim() === ''}
        onPress={() => void receivePasted(pasted)}
      >
        {t('receive.read')}
      </Button>
    </div>
  );
}
