import { stepName } from '../../commands/step-name.ts';
import type { ReactNode } from 'react';
import { chartWords } from './chart-words.ts';
import { useText } from '../../text/use-text.ts';
import { StepTrouble } from './step-trouble.tsx';
import styles from './run.module.css';
import { useSteps } from './use-steps.ts';

/** The step that is shown: what the room reads, and what the presenter alone does. */
export function CurrentStep({ chart }: { readonly chart: ReactNode }) {
  const { t } = useText();
  const { steps, at } = useSteps();
  const step = at === -1 ? null : steps[at];
  const next = steps[at + 1] ?? null;
  return (
    <section className={styles.step} aria-labelledby="step-title" tabIndex={0}>
      {step ? (
        <>
          <p className={styles.count}>
            {t('presenter.stepOf', { number: at + 1, of: steps.length })}
          </p>
          <h2 id="step-title" className={styles.title}>
            {stepName(step, at + 1, t)}
          </h2>
          <StepTrouble step={step} />
          {step.text !== '' && <p className={styles.text}>{step.text}</p>}
          {step.question !== '' && <p className={styles.question}>{step.question}</p>}
          <section className={styles.notes} aria-label={t('steps.notes')}>
            <h3 className={styles.notesHead}>{t('presenter.notesForYou')}</h3>
            <p className={styles.notesText}>
              {step.notes === '' ? t('presenter.noNotes') : step.notes}
            </p>
          </section>
          {step.chart !== 'none' && (
            <p className={styles.chart}>
              {t('presenter.beside', { chart: chartWords(step.chart, t) })}
            </p>
          )}
          {chart}
        </>
      ) : (
        <>
          <h2 id="step-title" className={styles.title}>
            {t('presenter.notBegun')}
          </h2>
          <p className={styles.text}>{t('presenter.notBegunHelp')}</p>
        </>
      )}
      <p className={styles.then}>
        {next
          ? t('presenter.then', { title: stepName(next, at + 2, t) })
          : t('presenter.nothingAfter')}
      </p>
    </section>
  );
}
