import { askQuestion } from '../../commands/ask-question.ts';
import { questionChoices } from '../../commands/question-choices.ts';
import { ownQuestionId } from '../../domain/identified-question.ts';
import { keptQuestions } from '../../domain/kept-questions.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { questionManner } from '../../text/question-words.ts';
import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './compare-panel.module.css';

/** The question under which the two are compared: the board's, so that both tell the same. */
export function CompareQuestion({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t, language } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const plan = useStore(appStore, (state) => state.document.plan);
  const kept = keptQuestions(plan);
  const { sections, chosen, choose } = questionChoices({ question, kept, loaded }, t, language);
  const isOwn = chosen === ownQuestionId;
  return (
    <div>
      <Select
        label={t('compare.question')}
        isLabelHidden
        isProminent
        // A question is made on the board; here one chooses among those that there are.
        sections={sections
          .map(({ title, items }) => ({
            title,
            items: items.filter(({ id }) => id !== ownQuestionId || isOwn),
          }))
          .filter(({ items }) => items.length > 0)}
        value={chosen}
        onChange={(id) => {
          const next = choose(id);
          if (next) askQuestion(next);
        }}
      />
      <p className={styles.small}>{questionManner(question, t, language)}</p>
    </div>
  );
}
