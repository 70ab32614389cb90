import { useMemo } from 'react';
import { currentDay } from '../../commands/current-day.ts';
import { workshopOf } from '../../domain/workshop-of.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import { aboutWords } from './about-words.ts';
import styles from './heard.module.css';

/** What was written down tonight, the latest first. */
export function HeardList() {
  const { t } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const workspace = useStore(appStore, ({ session }) => session.workspace);
  const days = [currentDay(), workshopOf(plan).heldOn];
  const told = useMemo(
    () =>
      Object.values(plan.contributions)
        .filter(({ source, state }) => source !== 'resident' && state !== 'withdrawn')
        .toReversed(),
    [plan.contributions],
  );
  const tonight = told.filter(({ madeOn }) => days.includes(madeOn));
  const loaded = workspace.status === 'ready' ? workspace.workspace : null;
  return (
    <section aria-labelledby="heard-list">
      <h2 id="heard-list" className={styles.title}>
        {t('presenter.heardTonight', { count: tonight.length })}
      </h2>
      {tonight.length === 0 ? (
        <p className={styles.help}>{t('presenter.heardNothing')}</p>
      ) : (
        <ol className={styles.list} reversed>
          {tonight.map(({ id, kind, text, about, cell, dots, state }) => (
            <li key={id} className={styles.line} data-kind={kind}>
              <p className={styles.said}>{text}</p>
              <p className={styles.help}>
                {t(`say.kind.${kind}`)}
                {loaded && ` · ${aboutWords(about, plan, loaded, t)}`}
                {cell !== '' && ` · ${cell}`}
                {dots > 0 && ` · ${t('presenter.dots', { count: dots })}`}
                {state === 'shown' && ` · ${t('presenter.isSeen')}`}
                {state === 'hidden' && ` · ${t('presenter.isHidden')}`}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
