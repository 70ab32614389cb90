import Copy from 'lucide-react/icons/copy';
import FileDown from 'lucide-react/icons/file-down';
import Share2 from 'lucide-react/icons/share-2';
import { useId, useState } from 'react';
import {
  canShareParcel,
  copyParcel,
  markSent,
  readyParcel,
  saveParcel,
  shareParcel,
} from '../../commands/ready-parcel.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { formatCount } from '../../text/format.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './say.module.css';

/** Longer addresses are cut short by some programmes for mail and messages. */
const longestSureLink = 2_000;

interface SendDialogProps {
  readonly which: 'unsent' | 'all';
  readonly onClose: () => void;
}

/** What was said here as a file, a link and a code: the person sends it, not the app. */
export function SendDialog({ which, onClose }: SendDialogProps) {
  const { t, language } = useText();
  // As it was when the dialog opened: what is sent is marked, and stays in it.
  const [ready] = useState(() => readyParcel(which));
  const [told, setTold] = useState<TextKey | null>(null);
  const codeId = useId();
  const count = ready.parcel.contributions.length + ready.parcel.withdrawn.length;
  const tell = async (act: Promise<Outcome>, done: TextKey, failed: TextKey) => {
    const { ok } = await act;
    setTold(ok ? done : failed);
  };
  return (
    <Dialog
      title={t('say.sendTitle', { count })}
      closeLabel={t('action.close')}
      isOpen
      onClose={onClose}
      actions={
        <Button look="main" onPress={onClose}>
          {t('say.sendDone')}
        </Button>
      }
    >
      <div className={styles.form}>
        <p>{t('say.sendHow')}</p>
        <div role="status">{told && <p className={styles.chosen}>{t(told)}</p>}</div>
        <div className={styles.buttons}>
          {canShareParcel() && (
            <Button
              icon={<Share2 aria-hidden size={20} />}
              onPress={() =>
                void tell(shareParcel(ready, t('say.shareTitle')), 'say.shared', 'say.notShared')
              }
            >
              {t('say.share')}
            </Button>
          )}
          <Button
            icon={<Copy aria-hidden size={20} />}
            onPress={() => void tell(copyParcel(ready, 'link'), 'say.linkCopied', 'say.notCopied')}
          >
            {t('say.copyLink')}
          </Button>
          <Button
            icon={<FileDown aria-hidden size={20} />}
            onPress={() => void tell(saveParcel(ready), 'say.fileSaved', 'say.notKeptAsSent')}
          >
            {t('say.saveFile')}
          </Button>
        </div>
        {ready.link.length > longestSureLink && (
          <p className={styles.hint}>
            {t('say.longLink', { length: formatCount(ready.link.length, language) })}
          </p>
        )}
        <div className={styles.part}>
          <label htmlFor={codeId} className={styles.legend}>
            {t('say.code')}
          </label>
          <textarea
            id={codeId}
            className={styles.code}
            rows={4}
            readOnly
            value={ready.code}
            spellCheck={false}
            onFocus={(event) => event.target.select()}
            onCopy={() => void markSent(ready, 'say.codeCopied')}
          />
          <div className={styles.buttons}>
            <Button
              icon={<Copy aria-hidden size={20} />}
              onPress={() =>
                void tell(copyParcel(ready, 'code'), 'say.codeCopied', 'say.notCopied')
              }
            >
              {t('say.copyCode')}
            </Button>
          </div>
        </div>
        <p className={styles.hint}>{t('say.whatIsSent')}</p>
      </div>
    </Dialog>
  );
}
