import Magnet from 'lucide-react/icons/magnet';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { redoEdit } from '../../commands/redo-edit.ts';
import { switchSnapping } from '../../commands/switch-snapping.ts';
import { undoEdit } from '../../commands/undo-edit.ts';
import type { EditNote } from '../../domain/plan-patch.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useStore } from '../../ui/use-store.ts';

/** What is of use whatever is drawn: snapping, and a step back or forward. */
export function EditTools() {
  const { t } = useText();
  const snapping = useStore(appStore, (state) => state.session.snapping);
  const undoNote = useStore(appStore, (state) => state.document.undoNote);
  const redoNote = useStore(appStore, (state) => state.document.redoNote);
  const stepName = (note: EditNote | null) =>
    note && t(`history.${note.key}`, { title: note.title ?? '' });
  const undoStep = stepName(undoNote);
  const redoStep = stepName(redoNote);
  return (
    <Toolbar label={t('sketch.editing')} look="inline">
      <Toggle
        label={t('sketch.snapping')}
        shortLabel={t('sketch.snappingShort')}
        icon={<Magnet aria-hidden size={20} />}
        keys="n"
        look="beside"
        tone="setting"
        isOn={snapping}
        onChange={switchSnapping}
      />
      <IconButton
        label={undoStep ? t('sketch.undoStep', { step: undoStep }) : t('sketch.undo')}
        icon={<Undo2 aria-hidden size={20} />}
        keys="mod+z"
        isDisabled={undoStep === null}
        onPress={() => undoEdit()}
      />
      <IconButton
        label={redoStep ? t('sketch.redoStep', { step: redoStep }) : t('sketch.redo')}
        icon={<Redo2 aria-hidden size={20} />}
        keys="mod+shift+z"
        isDisabled={redoStep === null}
        onPress={() => redoEdit()}
      />
    </Toolbar>
  );
}
