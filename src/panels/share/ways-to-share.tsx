import Copy from 'lucide-react/icons/copy';
import Save from 'lucide-react/icons/save';
import { useId, useState } from 'react';
import {
  copyLink,
  longestLink,
  publishedLink,
  saveForResidents,
  type ResidentsLink,
} from '../../commands/residents-link.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import styles from './share-panel.module.css';

/** By link where the plan fits in one, by file, by a code to be photographed. */
export function WaysToShare({ link }: { readonly link: ResidentsLink }) {
  const { t } = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const linkHelpId = useId();
  const fileHelpId = useId();
  const { address, isTooLong, fitsCode } = link;
  const coded = fitsCode ? address : publishedLink();
  return (
    <section className={styles.part} aria-label={t('share.ways')}>
      <h3>{t('share.ways')}</h3>
      <a className={styles.link} href={address} target="_blank" rel="noreferrer">
        {t('share.open')}
      </a>
      <div className={styles.act}>
        <Button
          isWide
          isDisabled={isTooLong}
          icon={<Copy aria-hidden size={18} />}
          describedBy={linkHelpId}
          onPress={() => void copyLink(address).then(setCopied)}
        >
          {t('share.copy')}
        </Button>
        <p id={linkHelpId} className={styles.help}>
          {isTooLong
            ? t('share.tooLong', { count: address.length, most: longestLink })
            : t('share.copyHelp', { count: address.length })}
        </p>
        {copied !== null && (
          <p role="status">{copied ? t('share.copied') : t('share.notCopied')}</p>
        )}
      </div>
      <div className={styles.act}>
        <Button
          isWide
          icon={<Save aria-hidden size={18} />}
          describedBy={fileHelpId}
          onPress={() => saveForResidents()}
        >
          {t('share.save')}
        </Button>
        <p id={fileHelpId} className={styles.help}>
          {t('share.saveHelp')}
        </p>
      </div>
      <Disclosure title={t('share.code')}>
        {coded ? (
          <QrCode text={coded} label={t('share.code')} />
        ) : (
          <p className={styles.help}>{t('share.codeTooLong')}</p>
        )}
      </Disclosure>
    </section>
  );
}
