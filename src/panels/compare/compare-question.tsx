import { askQuestion } from '../../commands/ask-question.ts';
import { questionChoices } from '../../commands/question-choices.ts';
import type { ReachModel } from '../../domain/coverage-question.ts';
import { ownQuestionId } from '../../domain/identified-question.ts';
import { keptQuestions } from '../../domain/kept-questions.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './compare-panel.module.css';

const reachModels: readonly ReachModel[] = ['straight', 'barriers', 'network'];

/** The question under which the two are compared: the board's, so that both tell the same. */
export function CompareQuestion({ loaded }: { readonly loaded: LoadedWorkspace }) {
  const { t, language } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const plan = useStore(appStore, (state) => state.document.plan);
  const kept = keptQuestions(plan);
  const { sections, chosen, choose } = questionChoices({ question, kept, loaded }, t, language);
  const isOwn = chosen === ownQuestionId;
  return (
    <div className={styles.question}>
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
      <Segmented
        label={t('reach.label')}
        value={question.reach}
        onChange={(reach) => askQuestion({ ...question, reach })}
        items={reachModels.map((id) => ({ id, label: t(`reach.${id}`) }))}
      />
    </div>
  );
}
