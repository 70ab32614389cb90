import { editProgramme } from '../../commands/edit-programme.ts';
import type { ReportingRule } from '../../domain/reporting-rule.ts';
import { wordsIn } from '../../text/words-in.ts';
import { EditList } from '../../ui/edit-list.tsx';
import { DueFields } from './due-fields.tsx';
import { moved } from './moved.ts';
import styles from './programme-page.module.css';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';

/** The rules of reporting, written. */
export function ReportingEditor({ rules }: { readonly rules: readonly ReportingRule[] }) {
  const { t, language } = useProgramme();
  const nameOf = ({ what }: ReportingRule) => wordsIn(what, language) || t('programme.unnamed');
  return (
    <EditList
      label={t('programme.title.reporting')}
      items={rules}
      keyOf={({ id }) => id}
      renderFields={(rule, at) => {
        const change = (part: Partial<ReportingRule>) => ({
          reporting: rules.with(at, { ...rule, ...part }),
        });
        return (
          <>
            <WordsField
              label={t('programme.field.what')}
              words={rule.what}
              part="reporting"
              startsFocused={rule.what === ''}
              change={(what) => change({ what })}
            />
            <div className={styles.columns}>
              <WordsField
                label={t('programme.field.by')}
                words={rule.by}
                part="reporting"
                change={(by) => change({ by })}
              />
              <WordsField
                label={t('programme.field.to')}
                words={rule.to}
                part="reporting"
                change={(to) => change({ to })}
              />
            </div>
            <DueFields
              due={rule.due}
              onChange={(due) => editProgramme('reporting', change({ due }))}
            />
          </>
        );
      }}
      upLabel={(rule) => t('programme.up', { what: nameOf(rule) })}
      downLabel={(rule) => t('programme.down', { what: nameOf(rule) })}
      removeLabel={(rule) => t('programme.remove', { what: nameOf(rule) })}
      addLabel={t('programme.add.rule')}
      onMove={(at, to) => editProgramme('reporting', { reporting: moved(rules, at, to) })}
      onRemove={(_, at) => editProgramme('reporting', { reporting: rules.toSpliced(at, 1) })}
      onAdd={() => {
        const due = { every: 'year', month: 12, day: 31, from: null, to: null } as const;
        const rule = { id: crypto.randomUUID(), what: '', to: '', by: '', due, sources: [] };
        editProgramme('reporting', { reporting: [...rules, rule] });
      }}
    />
  );
}
