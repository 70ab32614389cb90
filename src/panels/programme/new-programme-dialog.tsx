import { useEffect, useState } from 'react';
import { beginProgramme } from '../../commands/begin-programme.ts';
import { programmeTemplates } from '../../commands/programme-templates.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './programme-page.module.css';
import { useProgramme } from './use-programme.ts';

type Offered = Awaited<ReturnType<typeof programmeTemplates>>;

interface NewProgrammeDialogProps {
  /** What a new one would take the place of, in words; empty: nothing of the plan's own. */
  readonly replaces: string;
  readonly onClose: () => void;
}

const nothing = '';

/** A new programme: what it is called, and what it begins from. */
export function NewProgrammeDialog({ replaces, onClose }: NewProgrammeDialogProps) {
  const { t, language } = useProgramme();
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState<string>(nothing);
  const [isAsked, setAsked] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [offered, setOffered] = useState<Offered | null>(null);
  useEffect(() => {
    let isWanted = true;
    void programmeTemplates().then((templates) => {
      if (isWanted) setOffered(templates);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  const template = offered?.find(({ workspaceId }) => workspaceId === from)?.bundled ?? null;
  const begin = (): void => {
    if (title.trim() === '') {
      setWrong(t('refused.programme-no-title'));
      return;
    }
    if (replaces !== '' && !isAsked) {
      setAsked(true);
      return;
    }
    if (beginProgramme(title, template).ok) onClose();
  };
  return (
    <Dialog
      title={t('programme.newTitle')}
      closeLabel={t('action.close')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('programme.cancel')}</Button>
          <Button look="main" onPress={begin}>
            {isAsked ? t('programme.replace') : t('programme.begin')}
          </Button>
        </>
      }
    >
      <TitleField
        value={title}
        wrong={wrong}
        onDone={(text) => {
          setTitle(text);
          setWrong(null);
        }}
      />
      <ChoiceList
        label={t('programme.beginFrom')}
        items={[
          { id: nothing, label: t('programme.fromNothing') },
          ...(offered ?? []).map(({ workspaceId, bundled }) => ({
            id: String(workspaceId),
            label: wordsIn(bundled.programme.title, language),
            hint: t('programme.templateHolds', {
              areas: String(bundled.programme.focusAreas.length),
              goals: String(bundled.goals.length),
              indicators: String(bundled.indicators.length),
            }),
          })),
        ]}
        value={from}
        onChange={setFrom}
      />
      {offered === null && <p className={styles.soft}>{t('programme.templatesComing')}</p>}
      <p className={styles.soft}>{t('programme.templateAbout')}</p>
      {isAsked && (
        <p className={styles.warning} role="alert">
          {t('programme.replaces', { what: replaces })}
        </p>
      )}
    </Dialog>
  );
}

function TitleField({
  value,
  wrong,
  onDone,
}: {
  readonly value: string;
  readonly wrong: string | null;
  readonly onDone: (text: string) => void;
}) {
  const { t } = useProgramme();
  return (
    <div>
      <TextField
        label={t('programme.field.title')}
        value={value}
        maxLength={200}
        startsFocused
        onDone={onDone}
      />
      <p className={styles.warning} role="alert">
        {wrong}
      </p>
    </div>
  );
}
