import { commandTable } from '../../commands/command-table.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Keys } from '../../ui/keys.tsx';
import { mapKeys } from './map-keys.ts';
import styles from './help-dialog.module.css';

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every key and what it does. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const { t } = useText();
  const part = (where: 'anywhere' | 'map') => (
    <section key={where}>
      <h3 className={styles.heading}>{t(`help.where.${where}`)}</h3>
      <dl className={styles.list}>
        {[
          ...(where === 'map' ? mapKeys : []),
          ...commandTable.filter((one) => one.where === where && one.keys.length > 0),
        ].map(({ label, keys }) => (
          <div key={label} className={styles.line}>
            <dt>{t(label)}</dt>
            <dd>
              {keys.map((combination, index) => (
                <span key={combination}>
                  {index > 0 && ` ${t('key.or')} `}
                  <Keys combination={combination} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
  return (
    <Dialog
      title={t('help.title')}
      closeLabel={t('action.close')}
      size="wide"
      isOpen={isOpen}
      onClose={onClose}
    >
      <p>{t('help.intro')}</p>
      <div className={styles.columns}>
        {part('map')}
        {part('anywhere')}
      </div>
    </Dialog>
  );
}
