import { useMemo } from 'react';
import { publicCount } from '../../domain/public-count.ts';
import { appStore } from '../../state/app-store.ts';
import { plannedMeasures } from '../../state/select-planned-measures.ts';
import { useText } from '../../text/use-text.ts';
import { Facts } from '../../ui/facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './share-panel.module.css';

const never = ['drafts', 'notes', 'said', 'workshop'] as const;

/** What of the plan goes out, counted, and what never does. */
export function WhatIsSeen() {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const planned = useStore(appStore, plannedMeasures);
  const counts = useMemo(() => publicCount(plan, planned), [plan, planned]);
  return (
    <section className={styles.part} aria-label={t('share.seen')}>
      <h3>{t('share.seen')}</h3>
      <Facts
        items={counts.map(({ what, seen, all }) => ({
          label: t(`share.count.${what}`),
          value: t('share.seenOf', { seen, all }),
        }))}
      />
      <p className={styles.help}>{t('share.planned')}</p>
      <h3>{t('share.unseen')}</h3>
      <ul className={styles.bullets}>
        {never.map((what) => (
          <li key={what}>{t(`share.never.${what}`)}</li>
        ))}
      </ul>
    </section>
  );
}
