import Magnet from 'lucide-react/icons/magnet';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { redoStep } from '../../commands/redo-step.ts';
import { switchSnapping } from '../../commands/switch-snapping.ts';
import { undoStep } from '../../commands/undo-step.ts';
import type { EditNote } from '../../domain/plan-patch.ts';
import { appStore } from '../../state/app-store.ts';
import type { Staging } from '../../state/session.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useStore } from '../../ui/use-store.ts';
import { HandTools } from './hand-tools.tsx';
import styles from './tool-line.module.css';

/** What is of use whatever is drawn: snapping, and a step back or forward. */
export function EditTools() {
  const { t } = useText();
  const snapping = useStore(appStore, (state) => state.session.snapping);
  const undoNote = useStore(appStore, (state) => state.document.undoNote);
  const redoNote = useStore(appStore, (state) => state.document.redoNote);
  const stepName = (note: EditNote | null) =>
    note && t(`history.${note.key}`, { title: note.title ?? '' });
  const canTakeBack = useStore(appStore, ({ session }) => holdsCorners(session.staging));
  const canPutBack = useStore(appStore, ({ session }) => holdsTaken(session.staging));
  const undone = canTakeBack ? t('sketch.takeBack') : stepName(undoNote);
  const redone = canPutBack ? t('sketch.putBack') : stepName(redoNote);
  return (
    <Toolbar label={t('sketch.editing')} look="inline">
      <span className={styles.hand}>
        <HandTools />
      </span>
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
        label={undone ? t('sketch.undoStep', { step: undone }) : t('sketch.undo')}
        icon={<Undo2 aria-hidden size={20} />}
        keys="mod+z"
        isDisabled={undone === null}
        onPress={undoStep}
      />
      <IconButton
        label={redone ? t('sketch.redoStep', { step: redone }) : t('sketch.redo')}
        icon={<Redo2 aria-hidden size={20} />}
        keys="mod+shift+z"
        isDisabled={redone === null}
        onPress={redoStep}
      />
    </Toolbar>
  );
}

function holdsCorners(staging: Staging | null): boolean {
  return staging?.measureId === null && staging.placed.length > 0;
}

function holdsTaken(staging: Staging | null): boolean {
  return staging?.measureId === null && (staging.takenBack?.length ?? 0) > 0;
}
