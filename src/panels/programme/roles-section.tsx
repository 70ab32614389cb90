import { editProgramme } from '../../commands/edit-programme.ts';
import type { ProgrammeRole } from '../../domain/programme.ts';
import { wordsIn } from '../../text/words-in.ts';
import { EditList } from '../../ui/edit-list.tsx';
import { moved } from './moved.ts';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { StatementSources } from './statement-sources.tsx';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';

interface RolesSectionProps {
  readonly roles: readonly ProgrammeRole[];
}

/** Who takes part, and what they do. */
export function RolesSection({ roles }: RolesSectionProps) {
  const { t, language } = useProgramme();
  return (
    <ProgrammeSection
      part="roles"
      editor={<RolesEditor roles={roles} />}
      isEmpty={roles.length === 0}
    >
      <dl className={styles.pairs}>
        {roles.map((role) => (
          <div key={role.id}>
            <dt>
              {wordsIn(role.name, language) || t('programme.unnamed')}{' '}
              <StatementSources of={wordsIn(role.name, language)} ids={role.sources} />
            </dt>
            <dd>{wordsIn(role.does, language)}</dd>
          </div>
        ))}
      </dl>
    </ProgrammeSection>
  );
}

function RolesEditor({ roles }: RolesSectionProps) {
  const { t, language } = useProgramme();
  const change = (at: number, part: Partial<ProgrammeRole>) => ({
    roles: roles.with(at, { ...roles[at], ...part }),
  });
  const nameOf = (role: ProgrammeRole) => wordsIn(role.name, language) || t('programme.unnamed');
  return (
    <EditList
      label={t('programme.title.roles')}
      items={roles}
      keyOf={({ id }) => id}
      renderFields={(role, at) => (
        <>
          <WordsField
            label={t('programme.field.role')}
            words={role.name}
            part="roles"
            startsFocused={role.name === ''}
            change={(name) => change(at, { name })}
          />
          <WordsField
            label={t('programme.field.does')}
            words={role.does}
            part="roles"
            isMultiline
            change={(does) => change(at, { does })}
          />
        </>
      )}
      upLabel={(role) => t('programme.up', { what: nameOf(role) })}
      downLabel={(role) => t('programme.down', { what: nameOf(role) })}
      removeLabel={(role) => t('programme.remove', { what: nameOf(role) })}
      addLabel={t('programme.add.role')}
      onMove={(at, to) => editProgramme('roles', { roles: moved(roles, at, to) })}
      onRemove={(_, at) => editProgramme('roles', { roles: roles.toSpliced(at, 1) })}
      onAdd={() =>
        editProgramme('roles', {
          roles: [...roles, { id: crypto.randomUUID(), name: '', does: '', sources: [] }],
        })
      }
    />
  );
}
