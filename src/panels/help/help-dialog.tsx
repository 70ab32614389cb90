import { commandsOf } from '../../commands/commands-of.ts';
import { switchSingleKeys } from '../../commands/switch-single-keys.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Keys } from '../../ui/keys.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import { mapKeys } from './map-keys.ts';
import styles from './help-dialog.module.css';

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every key and what it does. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const { t } = useText();
  const audience = useStore(appStore, ({ session }) => session.audience);
  const hasSingleKeys = useStore(appStore, ({ session }) => session.workshop.hasSingleKeys);
  const drawsHere = audience === 'planner';
  const part = (where: 'anywhere' | 'map') => (
    <section key={where}>
      <h3 className={styles.heading}>{t(`help.where.${where}`)}</h3>
      <dl className={styles.list}>
        {[
          ...(where === 'map' && drawsHere ? mapKeys : []),
          ...commandsOf(audience).filter((one) => one.where === where && one.keys.length > 0),
        ].map(({ label, keys }) => (
          <div key={label} className={styles.line}>
            <dt>{t(label)}</dt>
            <dd>
              {shortened(keys).map((combination, index) => (
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
      {drawsHere && <p>{t('help.intro')}</p>}
      {audience === 'presenter' && (
        <Switch isOn={hasSingleKeys} onChange={switchSingleKeys}>
          {t('command.singleKeys')}
        </Switch>
      )}
      <div className={styles.columns}>
        {drawsHere && part('map')}
        {part('anywhere')}
      </div>
    </Dialog>
  );
}

/** Ten digits are told as one. */
function shortened(keys: readonly string[]): readonly string[] {
  return keys.every((key) => /^\d$/.test(key)) ? ['0–9'] : keys;
}
