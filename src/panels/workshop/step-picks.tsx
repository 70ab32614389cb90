import { stepName } from '../../commands/step-name.ts';
import { showStep } from '../../commands/show-step.ts';
import { useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './run.module.css';
import { useSteps } from './use-steps.ts';

/** The steps of the evening: which is shown, which comes next, and how long each is meant to take. */
export function StepPicks() {
  const { t } = useText();
  const { steps, at } = useSteps();
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <nav className={styles.picks} aria-label={t('presenter.steps')}>
      <h2>
        <VisuallyHidden>{t('presenter.steps')}</VisuallyHidden>
      </h2>
      <ol className={styles.pickList}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              className={joinClasses(
                styles.pick,
                index === at && styles.current,
                index === at + 1 && styles.next,
              )}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => showStep(step.id)}
            >
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.pickTitle}>
                {stepName(step, index + 1, t)}
                {index === at + 1 && <em className={styles.nextMark}>{t('presenter.isNext')}</em>}
              </span>
              {step.minutes > 0 && (
                <span className={styles.minutes}>
                  {t('presenter.minutes', { count: step.minutes })}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {total > 0 && <p className={styles.total}>{t('presenter.totalMinutes', { count: total })}</p>}
    </nav>
  );
}
