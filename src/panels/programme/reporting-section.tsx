import type { NextDue } from '../../domain/next-due.ts';
import type { ReportingRule } from '../../domain/reporting-rule.ts';
import { formatDate } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { dueWords, standingWords } from './due-words.ts';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { ReportingEditor } from './reporting-editor.tsx';
import { StatementSources } from './statement-sources.tsx';
import { useProgramme } from './use-programme.ts';

interface ReportingSectionProps {
  readonly rules: readonly ReportingRule[];
  readonly dues: readonly NextDue[];
}

/** What is owed to whom, and when; the nearest first. */
export function ReportingSection({ rules, dues }: ReportingSectionProps) {
  const { t, language } = useProgramme();
  return (
    <ProgrammeSection
      part="reporting"
      editor={<ReportingEditor rules={rules} />}
      isEmpty={rules.length === 0}
    >
      <ul className={styles.rules}>
        {dues.map((due) => {
          const { rule, state, on } = due;
          const what = wordsIn(rule.what, language);
          const between = [
            { label: t('programme.due.by'), who: wordsIn(rule.by, language) },
            { label: t('programme.due.to'), who: wordsIn(rule.to, language) },
          ].filter(({ who }) => who !== '');
          return (
            <li key={rule.id} data-state={state}>
              <span className={styles.strong}>{what}</span>{' '}
              <StatementSources of={what} ids={rule.sources} />
              <span className={styles.soft}>
                {between.map(({ label, who }) => `${label} ${who}`).join(' · ')}
              </span>
              <span className={styles.when}>
                {dueWords(rule.due, t, language)}
                <span className={styles.standing}>
                  {state === 'due' && rule.due.every === 'year' && on !== null
                    ? `${formatDate(on, language)} · ${standingWords(due, t)}`
                    : standingWords(due, t)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </ProgrammeSection>
  );
}
