import { useState } from 'react';
import { editProgramme } from '../../commands/edit-programme.ts';
import { removeFocusArea, usesOfFocusArea } from '../../commands/remove-focus-area.ts';
import { showInRegister } from '../../commands/show-in-register.ts';
import type { FocusArea } from '../../domain/focus-area.ts';
import type { FocusAreaId } from '../../domain/ids.ts';
import { isWordless } from '../../domain/words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { EditList } from '../../ui/edit-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { moved } from './moved.ts';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { RemoveFocusDialog } from './remove-focus-dialog.tsx';
import { StatementSources } from './statement-sources.tsx';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';

interface FocusAreasSectionProps {
  readonly areas: readonly FocusArea[];
  /** Measures of each, by its id. */
  readonly measures: ReadonlyMap<string, number>;
}

/** What the programme works with, in its own order. */
export function FocusAreasSection({ areas, measures }: FocusAreasSectionProps) {
  const { t, language } = useProgramme();
  return (
    <ProgrammeSection
      part="focusAreas"
      editor={<FocusAreasEditor areas={areas} />}
      isEmpty={areas.length === 0}
    >
      <ol className={styles.areas}>
        {areas.map((area) => {
          const title = wordsIn(area.title, language) || t('programme.unnamed');
          const count = measures.get(area.id) ?? 0;
          return (
            <li key={area.id}>
              <p className={styles.strong}>
                {title} <StatementSources of={title} ids={area.sources} />
              </p>
              {!isWordless(area.about) && <p>{wordsIn(area.about, language)}</p>}
              {count > 0 && (
                <LinkButton onPress={() => showInRegister({ focusAreas: [area.id] })}>
                  {t('programme.focus.measures', { count })}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ol>
    </ProgrammeSection>
  );
}

function FocusAreasEditor({ areas }: { readonly areas: readonly FocusArea[] }) {
  const { t, language } = useProgramme();
  const [removing, setRemoving] = useState<FocusAreaId | null>(null);
  const nameOf = ({ title }: FocusArea) => wordsIn(title, language) || t('programme.unnamed');
  const leaving = areas.find(({ id }) => id === removing);
  return (
    <>
      <EditList
        label={t('programme.title.focusAreas')}
        items={areas}
        keyOf={({ id }) => id}
        renderFields={(area, at) => (
          <>
            <WordsField
              label={t('programme.field.focusArea')}
              words={area.title}
              part="focusAreas"
              startsFocused={area.title === ''}
              change={(title) => ({ focusAreas: areas.with(at, { ...area, title }) })}
            />
            <WordsField
              label={t('programme.field.aboutFocusArea')}
              words={area.about}
              part="focusAreas"
              isMultiline
              change={(about) => ({ focusAreas: areas.with(at, { ...area, about }) })}
            />
          </>
        )}
        upLabel={(area) => t('programme.up', { what: nameOf(area) })}
        downLabel={(area) => t('programme.down', { what: nameOf(area) })}
        removeLabel={(area) => t('programme.remove', { what: nameOf(area) })}
        addLabel={t('programme.add.focusArea')}
        onMove={(at, to) => editProgramme('focusAreas', { focusAreas: moved(areas, at, to) })}
        onRemove={({ id }) => {
          const { measures, goals, indicators } = usesOfFocusArea(id);
          if (measures.length + goals + indicators > 0) setRemoving(id);
          else removeFocusArea(id);
        }}
        onAdd={() => {
          const id = crypto.randomUUID() as FocusAreaId;
          const area = { id, title: '', about: '', sources: [] };
          editProgramme('focusAreas', { focusAreas: [...areas, area] });
        }}
      />
      {leaving && (
        <RemoveFocusDialog
          key={leaving.id}
          area={leaving}
          others={areas.filter(({ id }) => id !== leaving.id)}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}
