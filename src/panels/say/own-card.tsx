import { useState } from 'react';
import { beginChanging } from '../../commands/begin-saying.ts';
import { forgetSaid, keepAfterAll, takeBack } from '../../commands/take-back.ts';
import { type Became, whatBecameOf } from '../../domain/what-became-of.ts';
import { appStore } from '../../state/app-store.ts';
import type { OwnContribution } from '../../state/resident-session.ts';
import type { Language } from '../../text/language.ts';
import { formatMoment } from '../../text/format.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import { Outcome } from './outcome.tsx';
import styles from './say.module.css';
import { selectMeasures, selectZones, subjectWords } from './subject-words.ts';

/** Something that was said here: its words, how far it has come, and what can be done with it. */
export function OwnCard({ own }: { readonly own: OwnContribution }) {
  const { t, language } = useText();
  const zones = useStore(appStore, selectZones);
  const measures = useStore(appStore, selectMeasures);
  const plan = useStore(appStore, ({ document }) => document.plan);
  const { contribution, isWithdrawn } = own;
  const { id, kind, text, about } = contribution;
  const became = whatBecameOf(id, plan);
  return (
    <li className={joinClasses(styles.card, isWithdrawn && styles.taken)}>
      <div className={styles.head}>
        <span className={styles.badge} data-kind={kind}>
          {t(`say.kind.${kind}`)}
        </span>
        <span className={styles.hint}>{subjectWords(about, zones, measures, t)}</span>
      </div>
      <p className={styles.words}>{text}</p>
      <p className={styles.state}>{stateWords(own, became, t, language)}</p>
      {became.status !== 'unknown' && (
        <Outcome answer={became.answer} answeredOn={became.answeredOn} linked={became.measures} />
      )}
      <Acts own={own} canChange={became.status === 'unknown'} />
    </li>
  );
}

function Acts({ own, canChange }: { readonly own: OwnContribution; readonly canChange: boolean }) {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const { contribution, isWithdrawn, sentAt, wasEverSent } = own;
  const { id } = contribution;
  if (isAsking) {
    return (
      <div className={styles.part} role="group" aria-label={t('say.sure')}>
        <p>{wasEverSent && !isWithdrawn ? t('say.sureTakeBack') : t('say.sureDelete')}</p>
        <div className={styles.buttons}>
          <Button
            look="danger"
            autoFocus
            onPress={() => {
              setAsking(false);
              void (isWithdrawn ? forgetSaid(id) : takeBack(id));
            }}
          >
            {wasEverSent && !isWithdrawn ? t('say.takeBack') : t('say.delete')}
          </Button>
          <Button onPress={() => setAsking(false)}>{t('action.cancel')}</Button>
        </div>
      </div>
    );
  }
  if (isWithdrawn && sentAt === null) {
    return (
      <div className={styles.buttons}>
        <Button onPress={() => void keepAfterAll(id)}>{t('say.keepAfterAll')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.buttons}>
      {canChange && !isWithdrawn && (
        <Button onPress={() => beginChanging(id)}>{t('say.change')}</Button>
      )}
      <Button look="quiet" onPress={() => setAsking(true)}>
        {wasEverSent && !isWithdrawn ? t('say.takeBack') : t('say.delete')}
      </Button>
    </div>
  );
}

function stateWords(
  { sentAt, wasEverSent, isWithdrawn }: OwnContribution,
  became: Became,
  t: Translate,
  language: Language,
): string {
  if (isWithdrawn) {
    return sentAt
      ? t('say.state.withdrawn', { moment: formatMoment(sentAt, language) })
      : t('say.state.withdrawing');
  }
  if (sentAt === null) return wasEverSent ? t('say.state.changed') : t('say.state.unsent');
  const sent = t('say.state.sent', { moment: formatMoment(sentAt, language) });
  return `${sent} ${t(`say.became.${became.status}`)}`;
}
