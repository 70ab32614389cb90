import { publishedLink } from '../../commands/residents-link.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './share-panel.module.css';

/** How an operator puts the plan where every resident finds it. */
export function HowToPublish() {
  const { t } = useText();
  const workspaceId = useStore(appStore, ({ session }) => session.workspaceId);
  const plans = useStore(appStore, ({ session }) => session.config.publishedPlans);
  const address = plans?.[workspaceId] ? publishedLink() : null;
  const line = { publishedPlans: { [workspaceId]: `/plans/${workspaceId}.strok.json` } };
  return (
    <Disclosure title={t('share.publish')}>
      {address && <p className={styles.help}>{t('share.published', { address })}</p>}
      <p className={styles.help}>{t('share.publishHelp')}</p>
      <code className={styles.code}>{JSON.stringify(line, null, 1)}</code>
    </Disclosure>
  );
}
