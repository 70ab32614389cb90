import { takeTyped } from '../../commands/take-typed.ts';
import type { Goal } from '../../domain/goal.ts';
import { useText } from '../../text/use-text.ts';
import { wordsIn } from '../../text/words-in.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { changeGoal } from './change-goal.ts';

interface GoalWordsProps {
  readonly goal: Goal;
  readonly field: 'title' | 'specific' | 'realistic' | 'note';
  readonly label: string;
  readonly isMultiline?: boolean;
  readonly startsFocused?: boolean;
}

/** A text of a goal. */
export function GoalWords({ goal, field, label, ...look }: GoalWordsProps) {
  const { language } = useText();
  return (
    <TypedField
      {...look}
      label={label}
      value={wordsIn(goal[field], language)}
      draftName={`${goal.id} ${field}`}
      onDone={(typed) =>
        takeTyped({ ok: true, value: typed.trim() }, (text) => changeGoal(goal, { [field]: text }))
      }
    />
  );
}
