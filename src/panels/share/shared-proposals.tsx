import { shareProposals } from '../../commands/share-proposals.ts';
import { openProposals } from '../../domain/proposals-in-order.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Switch } from '../../ui/switch.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './share-panel.module.css';

/** The proposals of the plan, each with a switch: everybody sees it, or nobody else does. */
export function SharedProposals() {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const proposals = openProposals(plan);
  return (
    <section className={styles.part} aria-label={t('share.proposals')}>
      <h3>{t('share.proposals')}</h3>
      {proposals.length === 0 && <p className={styles.help}>{t('share.noProposals')}</p>}
      <ul>
        {proposals.map(({ id, name, shared }) => (
          <li key={id}>
            <Switch isOn={shared} onChange={(isOn) => void shareProposals([id], isOn)}>
              {name}
            </Switch>
          </li>
        ))}
      </ul>
    </section>
  );
}
