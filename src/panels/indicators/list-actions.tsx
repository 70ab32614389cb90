import FileInput from 'lucide-react/icons/file-input';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { askForStatistics } from '../../commands/ask-for-statistics.ts';
import { blankIndicator, putIndicator } from '../../commands/put-indicator.ts';
import { showIndicator } from '../../commands/show-indicator.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './edit.module.css';

/** What adds indicators: a new one by its name, or those of a file. */
export function ListActions() {
  const { t } = useText();
  const [isNaming, setNaming] = useState(false);
  const add = (title: string) => {
    if (title.trim() === '') return;
    const indicator = blankIndicator(title.trim());
    if (putIndicator(indicator).ok) showIndicator(indicator.id);
  };
  return (
    <div className={styles.actions}>
      {isNaming ? (
        <TextField
          label={t('indicators.newName')}
          value=""
          maxLength={500}
          startsFocused
          onDone={add}
          onLeave={() => setNaming(false)}
        />
      ) : (
        <Button icon={<Plus aria-hidden size={18} />} onPress={() => setNaming(true)}>
          {t('indicators.new')}
        </Button>
      )}
      <Button icon={<FileInput aria-hidden size={18} />} onPress={askForStatistics}>
        {t('import.button')}
      </Button>
    </div>
  );
}
