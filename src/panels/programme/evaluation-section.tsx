import type { Words } from '../../domain/words.ts';
import { isWordless } from '../../domain/words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { ProgrammeSection } from './programme-section.tsx';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';

/** How it is found out whether it worked. */
export function EvaluationSection({ evaluation }: { readonly evaluation: Words }) {
  const { t, language } = useProgramme();
  return (
    <ProgrammeSection
      part="evaluation"
      isEmpty={isWordless(evaluation)}
      editor={
        <WordsField
          label={t('programme.field.evaluation')}
          words={evaluation}
          part="evaluation"
          isMultiline
          change={(text) => ({ evaluation: text })}
        />
      }
    >
      <p>{wordsIn(evaluation, language)}</p>
    </ProgrammeSection>
  );
}
