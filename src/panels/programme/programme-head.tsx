import Plus from 'lucide-react/icons/plus';
import Undo2 from 'lucide-react/icons/undo-2';
import { useState } from 'react';
import { resetProgramme } from '../../commands/reset-programme.ts';
import type { BundledProgramme } from '../../domain/bundled-programme.ts';
import type { Programme } from '../../domain/programme.ts';
import { isWordless } from '../../domain/words.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './programme-page.module.css';
import { ProgrammeSection } from './programme-section.tsx';
import { useProgramme } from './use-programme.ts';
import { WordsField } from './words-field.tsx';

interface ProgrammeHeadProps {
  readonly programme: Programme;
  readonly bundled: BundledProgramme | null;
  /** The plan says something else of it than the place does. */
  readonly isOwn: boolean;
  readonly onNew: () => void;
}

/** What the programme is called, whose words these are, and how to begin another. */
export function ProgrammeHead({ programme, bundled, isOwn, onNew }: ProgrammeHeadProps) {
  const { t, language } = useProgramme();
  const [isAsking, setAsking] = useState(false);
  const title = wordsIn(programme.title, language) || t('programme.unnamed');
  return (
    <header className={styles.head}>
      <p className={styles.small}>
        {programme.standsAlone
          ? t('programme.own')
          : isOwn
            ? t('programme.changed')
            : t('programme.ofPlace')}
      </p>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.actions}>
        <Button icon={<Plus aria-hidden size={18} />} onPress={onNew}>
          {t('programme.new')}
        </Button>
        {isOwn && bundled && (
          <Button
            look="quiet"
            icon={<Undo2 aria-hidden size={18} />}
            onPress={() => setAsking(true)}
          >
            {t('programme.reset')}
          </Button>
        )}
      </div>
      <ProgrammeSection
        part="about"
        isEmpty={isWordless(programme.about)}
        editor={
          <>
            <WordsField
              label={t('programme.field.title')}
              words={programme.title}
              part="about"
              needed="programme-no-title"
              change={(text) => ({ title: text })}
            />
            <WordsField
              label={t('programme.field.about')}
              words={programme.about}
              part="about"
              isMultiline
              change={(text) => ({ about: text })}
            />
          </>
        }
      >
        <p className={styles.lead}>{wordsIn(programme.about, language)}</p>
      </ProgrammeSection>
      {isAsking && bundled && (
        <Dialog
          title={t('programme.resetTitle')}
          closeLabel={t('action.close')}
          isOpen
          role="alertdialog"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>{t('programme.cancel')}</Button>
              <Button
                look="main"
                onPress={() => {
                  resetProgramme();
                  setAsking(false);
                }}
              >
                {t('programme.reset')}
              </Button>
            </>
          }
        >
          <p>{t('programme.resetAbout', { title: wordsIn(bundled.programme.title, language) })}</p>
          {programme.standsAlone && <p>{t('programme.resetGoals')}</p>}
        </Dialog>
      )}
    </header>
  );
}
