import { useMemo } from 'react';
import { openPanel } from '../../commands/open-panel.ts';
import { residentsLink } from '../../commands/residents-link.ts';
import { writeAddress } from '../../state/address.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Panel } from '../../ui/panel.tsx';
import { useStore } from '../../ui/use-store.ts';
import { HowToPublish } from './how-to-publish.tsx';
import { SharedProposals } from './shared-proposals.tsx';
import styles from './share-panel.module.css';
import { WaysToShare } from './ways-to-share.tsx';
import { WhatIsSeen } from './what-is-seen.tsx';

/** What residents see of the plan, how they get it, and the way to a workshop. */
export function SharePanel() {
  const { t } = useText();
  const planVersion = useStore(appStore, ({ document }) => document.planVersion);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const workspaceId = useStore(appStore, ({ session }) => session.workspaceId);
  const link = useMemo(
    () => (workspace.status === 'ready' && planVersion >= 0 ? residentsLink() : null),
    [workspace, planVersion],
  );
  return (
    <Panel title={t('rail.share')} closeLabel={t('action.close')} onClose={() => openPanel(null)}>
      <p>{t('share.about')}</p>
      <SharedProposals />
      <WhatIsSeen />
      {link && <WaysToShare link={link} />}
      <HowToPublish />
      <section className={styles.part} aria-label={t('share.workshop')}>
        <h3>{t('share.workshop')}</h3>
        <p className={styles.help}>{t('share.workshopHelp')}</p>
        <a
          className={styles.link}
          href={writeAddress({ view: 'presenter', workspaceId })}
          target="_blank"
          rel="noreferrer"
        >
          {t('share.presenter')}
        </a>
      </section>
    </Panel>
  );
}
