import { takeTyped } from '../../commands/take-typed.ts';
import { typedDate } from '../../domain/typed-date.ts';
import type { Goal } from '../../domain/goal.ts';
import type { FocusAreaId } from '../../domain/ids.ts';
import type { LetterStanding } from '../../domain/smart-letters.ts';
import { dateAsTyped } from '../../text/format-day.ts';
import { wordsIn } from '../../text/words-in.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { CheckList } from '../../ui/choice-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { changeGoal } from './change-goal.ts';
import { GoalWords } from './goal-words.tsx';
import styles from './goals-page.module.css';
import { LetterFields } from './letter-fields.tsx';
import { MeasurableFields } from './measurable-fields.tsx';
import { useGoals } from './use-goals.ts';

interface GoalFormProps {
  readonly goal: Goal;
  readonly letters: readonly LetterStanding[];
}

const none = '';

/** A goal, written letter by letter; each field is taken in when it is left. */
export function GoalForm({ goal, letters }: GoalFormProps) {
  const { t, language, inForce, loaded } = useGoals();
  const [specific, measurable, accepted, realistic, timeBound] = letters;
  const areas = inForce.programme?.focusAreas ?? [];
  return (
    <div className={styles.form}>
      <div className={styles.columns}>
        <GoalWords
          goal={goal}
          field="title"
          label={t('goals.field.title')}
          startsFocused={wordsIn(goal.title, language).startsWith(t('goals.newName'))}
        />
        <Select
          label={t('measure.focusArea')}
          items={[
            { id: none, label: t('goals.noFocusArea') },
            ...areas.map(({ id, title }) => ({ id: String(id), label: wordsIn(title, language) })),
          ]}
          value={goal.focusArea ?? none}
          onChange={(id) =>
            changeGoal(goal, { focusArea: id === none ? null : (id as FocusAreaId) })
          }
        />
      </div>
      <LetterFields standing={specific}>
        <GoalWords goal={goal} field="specific" label={t('goals.field.specific')} isMultiline />
        <Disclosure title={t('goals.field.zones', { count: goal.zones.length })}>
          <CheckList
            label={t('goals.field.zonesNone')}
            items={(loaded?.zones ?? []).map(({ id, name }) => ({ id, label: name }))}
            values={goal.zones}
            isInColumns
            onChange={(zones) => changeGoal(goal, { zones })}
          />
        </Disclosure>
      </LetterFields>
      <LetterFields standing={measurable}>
        <MeasurableFields goal={goal} />
      </LetterFields>
      <LetterFields standing={accepted}>
        <div className={styles.columns}>
          <TypedField
            label={t('goals.field.acceptedBy')}
            value={wordsIn(goal.accepted.by, language)}
            onDone={(by) =>
              takeTyped({ ok: true, value: by.trim() }, (text) =>
                changeGoal(goal, { accepted: { ...goal.accepted, by: text } }),
              )
            }
          />
          <TypedField
            label={t('goals.field.acceptedOn')}
            value={dateAsTyped(goal.accepted.on, language)}
            hint={t('programme.hint.date')}
            onDone={(text) =>
              takeTyped(typedDate(text), (on) =>
                changeGoal(goal, { accepted: { ...goal.accepted, on } }),
              )
            }
          />
        </div>
      </LetterFields>
      <LetterFields standing={realistic}>
        <GoalWords goal={goal} field="realistic" label={t('goals.field.realistic')} isMultiline />
      </LetterFields>
      <LetterFields standing={timeBound}>
        <TypedField
          label={t('goals.field.deadline')}
          value={dateAsTyped(goal.deadline, language)}
          hint={t('programme.hint.date')}
          draftName={`${goal.id} deadline`}
          onDone={(text) =>
            takeTyped(typedDate(text), (deadline) => changeGoal(goal, { deadline }))
          }
        />
      </LetterFields>
      <GoalWords goal={goal} field="note" label={t('goals.field.note')} isMultiline />
      <Switch
        isOn={goal.illustrative}
        onChange={(illustrative) => changeGoal(goal, { illustrative })}
      >
        {t('goals.field.illustrative')}
      </Switch>
    </div>
  );
}
