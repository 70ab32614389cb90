import Check from 'lucide-react/icons/check';
import type { Measure } from '../../domain/measure.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import styles from './sheet.module.css';
import { statusSteps } from './status-steps.ts';

/** The way of a measure from idea to finished, with what is known of when. */
export function StatusTimeline({ measure }: { readonly measure: Measure }) {
  const { t, language } = useText();
  return (
    <section aria-labelledby="sheet-status">
      <h3 id="sheet-status">{t('near.card.status')}</h3>
      {measure.status === 'dropped' && <p>{t('near.card.dropped')}</p>}
      <ol className={styles.steps}>
        {statusSteps(measure).map(({ status, standing, on }) => (
          <li
            key={status}
            className={styles.step}
            data-standing={standing}
            aria-current={standing === 'now' ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden>
              {standing === 'passed' && <Check size={16} />}
            </span>
            <span>
              <span className={styles.stepName}>{t(`status.${status}`)}</span>{' '}
              <span className={styles.quiet}>
                {t(`near.card.${standing}`)}
                {standing !== 'ahead' &&
                  ` · ${on === null ? t('near.card.dateUnknown') : formatDate(on, language)}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
