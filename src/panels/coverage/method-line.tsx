import { askQuestion } from '../../commands/ask-question.ts';
import type { ResidentsRule } from '../../domain/coverage-question.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { dataDate } from '../../text/data-date.ts';
import { useText } from '../../text/use-text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { AnswerFacts } from './answer-facts.tsx';
import styles from './method-line.module.css';
import { questionFacts } from './question-facts.tsx';

const rules: readonly ResidentsRule[] = ['area', 'point'];

/** How the numbers are worked out: one line always in sight, the rest a press away. */
export function MethodLine({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t, language } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const summary = t('board.method', {
    reach: t(`reach.${question.reach}`),
    rule: t(`residentsRule.${question.residentsRule}`).toLocaleLowerCase(language),
    group: t(`groupMany.${question.counts}`),
    date: dataDate(loaded.workspace.residents?.date ?? null, t, language),
  });
  return (
    <div className={styles.method}>
      <Disclosure title={<span className={styles.summary}>{summary}</span>}>
        <div className={styles.details}>
          <Select
            label={t('residentsRule.label')}
            items={rules.map((id) => ({
              id,
              label: t(`residentsRule.${id}`),
              hint: t(`residentsRule.${id}.about`),
            }))}
            value={question.residentsRule}
            onChange={(residentsRule) => askQuestion({ ...question, residentsRule })}
          />
          <Facts items={questionFacts(question, loaded, t, language)} />
          <AnswerFacts />
        </div>
      </Disclosure>
    </div>
  );
}
