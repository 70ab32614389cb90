import { useEffect, useRef } from 'react';
import type { Contribution } from '../../domain/contribution.ts';
import { appStore } from '../../state/app-store.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import { Outcome } from './outcome.tsx';
import styles from './say.module.css';
import { selectMeasures, selectZones, subjectWords } from './subject-words.ts';

/** What somebody said, as text and nothing else, with what became of it. */
export function SaidCard({ contribution }: { readonly contribution: Contribution }) {
  const { t, language } = useText();
  const zones = useStore(appStore, selectZones);
  const measures = useStore(appStore, selectMeasures);
  const { id, kind, text, about, madeOn, dots, answer, answeredOn } = contribution;
  const card = useRef<HTMLLIElement>(null);
  const isSelected = useStore(
    appStore,
    ({ session: { selection } }) => selection?.type === 'contribution' && selection.id === id,
  );
  useEffect(() => {
    // What is pointed at on the map is the one in view.
    if (isSelected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li
      ref={card}
      className={joinClasses(styles.card, isSelected && styles.selected)}
      aria-current={isSelected ? 'true' : undefined}
    >
      <div className={styles.head}>
        <span className={styles.badge} data-kind={kind}>
          {t(`say.kind.${kind}`)}
        </span>
        <span className={styles.hint}>{subjectWords(about, zones, measures, t)}</span>
      </div>
      <p className={styles.words}>{text}</p>
      <p className={styles.hint}>
        {formatDate(madeOn, language)}
        {dots > 0 && ` · ${t('say.dots', { count: dots })}`}
      </p>
      <Outcome answer={answer} answeredOn={answeredOn} linked={contribution.measures} />
    </li>
  );
}
