import { aboutMeasure } from '../../commands/about-measure.ts';
import type { ContributionKind } from '../../domain/contribution.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { appStore } from '../../state/app-store.ts';
import { formatDate, formatList } from '../../text/format.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from './sheet.module.css';

/** What people said about a measure or what led to it, and what became of that. */
export function SaidAbout({ id }: { readonly id: MeasureId }) {
  const { t, language } = useText();
  const plan = useStore(appStore, ({ document }) => document.plan);
  const said = aboutMeasure(plan, id);
  const counts = (['challenge', 'idea', 'praise'] as const).flatMap((kind) => {
    const count = said.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [countWords(kind, count, t)];
  });
  return (
    <section aria-labelledby="sheet-said">
      <h3 id="sheet-said">{t('near.card.said')}</h3>
      {said.length === 0 ? (
        <p className={styles.quiet}>{t('near.card.nothingSaid')}</p>
      ) : (
        <>
          <p>{formatList(counts, language)}</p>
          <ul className={styles.said}>
            {said.map(({ id: key, kind, text, madeOn, answer, answeredOn }) => (
              <li key={key} className={styles.voice}>
                <p>{text}</p>
                <p className={styles.quiet}>
                  {t(`near.voice.${kind}`)} · {formatDate(madeOn, language)}
                </p>
                {answer ? (
                  <p className={styles.answer}>
                    <strong>{t('near.card.answer')}:</strong> {answer}
                    {answeredOn && ` (${formatDate(answeredOn, language)})`}
                  </p>
                ) : (
                  <p className={styles.quiet}>{t('near.card.noAnswer')}</p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function countWords(kind: ContributionKind, count: number, t: Translate): string {
  switch (kind) {
    case 'challenge':
      return t('near.card.challenges', { count });
    case 'idea':
      return t('near.card.ideas', { count });
    case 'praise':
      return t('near.card.praises', { count });
  }
}
