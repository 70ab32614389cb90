import { editProgramme } from '../../commands/edit-programme.ts';
import { takeTyped } from '../../commands/take-typed.ts';
import type { Programme } from '../../domain/programme.ts';
import { typedDate } from '../../domain/typed-date.ts';
import { isWordless } from '../../domain/words.ts';
import { formatDate } from '../../text/format.ts';
import { dateAsTyped } from '../../text/format-day.ts';
import { wordsIn } from '../../text/words-in.ts';
import { TypedField } from '../../ui/typed-field.tsx';
import { EditList } from '../../ui/edit-list.tsx';
import { Facts } from '../../ui/facts.tsx';
import { moved } from './moved.ts';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { StatementSources } from './statement-sources.tsx';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';

/** Who has agreed on it, when, and where that is written. */
export function AgreementSection({ programme }: { readonly programme: Programme }) {
  const { t, language } = useProgramme();
  const { parties, agreement, sources } = programme;
  const facts = [
    {
      label: t('programme.field.date'),
      value: agreement.date && formatDate(agreement.date, language),
    },
    { label: t('programme.field.reference'), value: agreement.reference },
  ].filter(({ value }) => value);
  return (
    <ProgrammeSection
      part="agreement"
      editor={<AgreementEditor programme={programme} />}
      isEmpty={parties.length === 0 && isWordless(agreement.text) && facts.length === 0}
    >
      {!isWordless(agreement.text) && (
        <p className={styles.lead}>
          {wordsIn(agreement.text, language)}{' '}
          <StatementSources of={t('programme.title.agreement')} ids={sources} />
        </p>
      )}
      <Facts items={facts} />
      {parties.length > 0 && (
        <div>
          <h4 className={styles.small}>{t('programme.parties')}</h4>
          <ul className={styles.plainList}>
            {parties.map((party) => (
              <li key={wordsIn(party, 'nb')}>{wordsIn(party, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </ProgrammeSection>
  );
}

function AgreementEditor({ programme }: { readonly programme: Programme }) {
  const { t, language, draftName } = useProgramme();
  const { parties, agreement } = programme;
  const put = (change: Partial<Programme['agreement']>) => ({
    agreement: { ...agreement, ...change },
  });
  return (
    <>
      <WordsField
        label={t('programme.field.agreement')}
        words={agreement.text}
        part="agreement"
        isMultiline
        change={(text) => put({ text })}
      />
      <div className={styles.columns}>
        <TypedField
          label={t('programme.field.date')}
          value={dateAsTyped(agreement.date, language)}
          hint={t('programme.hint.date')}
          draftName={draftName('agreement date')}
          onDone={(text) =>
            takeTyped(typedDate(text), (date) => editProgramme('agreement', put({ date })))
          }
        />
        <TypedField
          label={t('programme.field.reference')}
          value={agreement.reference}
          maxLength={200}
          onDone={(reference) => {
            editProgramme('agreement', put({ reference: reference.trim() }));
            return null;
          }}
        />
      </div>
      <p className={styles.small}>{t('programme.parties')}</p>
      <EditList
        label={t('programme.parties')}
        items={parties}
        keyOf={(_, at) => String(at)}
        renderFields={(party, at) => (
          <WordsField
            label={t('programme.field.party')}
            words={party}
            part="agreement"
            change={(text) => ({ parties: parties.with(at, text) })}
          />
        )}
        upLabel={(party) => t('programme.up', { what: wordsIn(party, language) })}
        downLabel={(party) => t('programme.down', { what: wordsIn(party, language) })}
        removeLabel={(party) => t('programme.remove', { what: wordsIn(party, language) })}
        addLabel={t('programme.add.party')}
        onMove={(at, to) => editProgramme('agreement', { parties: moved(parties, at, to) })}
        onRemove={(_, at) => editProgramme('agreement', { parties: parties.toSpliced(at, 1) })}
        onAdd={() => editProgramme('agreement', { parties: [...parties, ''] })}
      />
    </>
  );
}
