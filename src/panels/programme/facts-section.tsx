import { editProgramme } from '../../commands/edit-programme.ts';
import type { ProgrammeFact } from '../../domain/programme.ts';
import { wordsIn } from '../../text/words-in.ts';
import { EditList } from '../../ui/edit-list.tsx';
import { moved } from './moved.ts';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { StatementSources } from './statement-sources.tsx';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';

interface FactsSectionProps {
  readonly facts: readonly ProgrammeFact[];
}

/** What is known of the programme that stands nowhere else. */
export function FactsSection({ facts }: FactsSectionProps) {
  const { language } = useProgramme();
  return (
    <ProgrammeSection
      part="facts"
      editor={<FactsEditor facts={facts} />}
      isEmpty={facts.length === 0}
    >
      <ul className={styles.bullets}>
        {facts.map(({ id, text, sources }) => (
          <li key={id}>
            {wordsIn(text, language)}{' '}
            <StatementSources of={wordsIn(text, language)} ids={sources} />
          </li>
        ))}
      </ul>
    </ProgrammeSection>
  );
}

function FactsEditor({ facts }: FactsSectionProps) {
  const { t, language } = useProgramme();
  const nameOf = ({ text }: ProgrammeFact) => wordsIn(text, language) || t('programme.unnamed');
  return (
    <EditList
      label={t('programme.title.facts')}
      items={facts}
      keyOf={({ id }) => id}
      renderFields={(fact, at) => (
        <WordsField
          label={t('programme.field.fact')}
          words={fact.text}
          part="facts"
          isMultiline
          startsFocused={fact.text === ''}
          change={(text) => ({ facts: facts.with(at, { ...fact, text }) })}
        />
      )}
      upLabel={(fact) => t('programme.up', { what: nameOf(fact) })}
      downLabel={(fact) => t('programme.down', { what: nameOf(fact) })}
      removeLabel={(fact) => t('programme.remove', { what: nameOf(fact) })}
      addLabel={t('programme.add.fact')}
      onMove={(at, to) => editProgramme('facts', { facts: moved(facts, at, to) })}
      onRemove={(_, at) => editProgramme('facts', { facts: facts.toSpliced(at, 1) })}
      onAdd={() =>
        editProgramme('facts', {
          facts: [...facts, { id: crypto.randomUUID(), text: '', sources: [] }],
        })
      }
    />
  );
}
