import BookmarkCheck from 'lucide-react/icons/bookmark-check';
import Bookmark from 'lucide-react/icons/bookmark';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { askQuestion } from '../../commands/ask-question.ts';
import { keepQuestion } from '../../commands/keep-question.ts';
import type { QuestionId } from '../../domain/ids.ts';
import { keptQuestions } from '../../domain/kept-questions.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import { sameQuestion } from '../../domain/same-question.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { useStore } from '../../ui/use-store.ts';
import { questionChoices } from '../../commands/question-choices.ts';
import styles from './question-picker.module.css';

interface QuestionPickerProps {
  readonly loaded: LoadedWorkspace;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onKept: (id: QuestionId) => void;
}

/** Which question is asked; beside it, to change it and to keep it. */
export function QuestionPicker({ loaded, isEditing, onEdit, onKept }: QuestionPickerProps) {
  const { t, language } = useText();
  const question = useStore(appStore, (state) => state.session.question);
  const plan = useStore(appStore, (state) => state.document.plan);
  const kept = keptQuestions(plan);
  const isKept = kept.some((one) => sameQuestion(one, question));
  const { sections, chosen, choose } = questionChoices({ question, kept, loaded }, t, language);
  return (
    <div className={styles.picker}>
      <div className={styles.question}>
        <Select
          label={t('question.label')}
          isLabelHidden
          isProminent
          sections={sections}
          value={chosen}
          onChange={(id) => {
            const next = choose(id);
            if (next) askQuestion(next);
            else onEdit(true);
          }}
        />
      </div>
      <IconButton
        label={isEditing ? t('question.edited') : t('question.edit')}
        icon={<SlidersHorizontal aria-hidden size={18} />}
        onPress={() => onEdit(!isEditing)}
      />
      <IconButton
        label={isKept ? t('kept.isKept') : t('kept.keepHelp')}
        icon={isKept ? <BookmarkCheck aria-hidden size={18} /> : <Bookmark aria-hidden size={18} />}
        isDisabled={isKept}
        onPress={() => {
          const done = keepQuestion();
          if (done.ok) onKept(done.value);
        }}
      />
    </div>
  );
}
