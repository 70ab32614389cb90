import { useState } from 'react';
import { removeFocusArea, usesOfFocusArea } from '../../commands/remove-focus-area.ts';
import type { FocusArea } from '../../domain/focus-area.ts';
import { formatList } from '../../text/format.ts';
import { wordsIn } from '../../text/words-in.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useProgramme } from './use-programme.ts';

interface RemoveFocusDialogProps {
  readonly area: FocusArea;
  readonly others: readonly FocusArea[];
  readonly onClose: () => void;
}

const none = '';

/** Asks where what is of a focus area goes when it is removed. */
export function RemoveFocusDialog({ area, others, onClose }: RemoveFocusDialogProps) {
  const { t, language } = useProgramme();
  const [chosen, setChosen] = useState<string>(others[0]?.id ?? none);
  const { measures, goals, indicators } = usesOfFocusArea(area.id);
  const used = [
    measures.length > 0 && t('programme.focus.measures', { count: measures.length }),
    goals > 0 && t('programme.focus.goals', { count: goals }),
    indicators > 0 && t('programme.focus.indicators', { count: indicators }),
  ].filter((words) => words !== false);
  return (
    <Dialog
      title={t('programme.focus.removeTitle', { title: wordsIn(area.title, language) })}
      closeLabel={t('action.close')}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{t('programme.cancel')}</Button>
          <Button
            look="danger"
            onPress={() => {
              const moveTo = others.find(({ id }) => id === chosen)?.id ?? null;
              if (removeFocusArea(area.id, moveTo).ok) onClose();
            }}
          >
            {t('programme.focus.removeAndMove')}
          </Button>
        </>
      }
    >
      <p>{t('programme.focus.used', { what: formatList(used, language) })}</p>
      <ChoiceList
        label={t('programme.focus.moveTo')}
        items={[
          ...others.map(({ id, title }) => ({ id: String(id), label: wordsIn(title, language) })),
          { id: none, label: t('programme.focus.moveToNone') },
        ]}
        value={chosen}
        onChange={setChosen}
      />
    </Dialog>
  );
}
