import Magnet from 'lucide-react/icons/magnet';
import MousePointer2 from 'lucide-react/icons/mouse-pointer-2';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { chooseTool } from '../../commands/choose-tool.ts';
import { redoEdit } from '../../commands/redo-edit.ts';
import { switchSnapping } from '../../commands/switch-snapping.ts';
import { undoEdit } from '../../commands/undo-edit.ts';
import type { EditNote } from '../../domain/plan-patch.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useStore } from '../../ui/use-store.ts';
import { paletteGroups } from './palette-groups.ts';
import styles from './sketch-palette.module.css';
import { ToolLine } from './tool-line.tsx';

/** One pick, one kind of measure. */
export function SketchPalette() {
  const { t } = useText();
  const tool = useStore(appStore, (state) => state.session.tool);
  const snapping = useStore(appStore, (state) => state.session.snapping);
  const undoNote = useStore(appStore, (state) => state.document.undoNote);
  const redoNote = useStore(appStore, (state) => state.document.redoNote);
  const stepName = (note: EditNote | null) =>
    note && t(`history.${note.key}`, { title: note.title ?? '' });
  const undoStep = stepName(undoNote);
  const redoStep = stepName(redoNote);
  return (
    <section className={styles.palette} aria-label={t('sketch.title')}>
      <ToolLine />
      <Toolbar
        label={t('sketch.kinds')}
        end={
          <>
            <Toggle
              label={t('sketch.snapping')}
              shortLabel={t('sketch.snappingShort')}
              icon={<Magnet aria-hidden size={20} />}
              keys="n"
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
          </>
        }
      >
        <Toggle
          label={t('sketch.select')}
          icon={<MousePointer2 aria-hidden size={20} />}
          keys="v"
          isOn={tool.mode === 'select'}
          onChange={() => chooseTool({ mode: 'select' })}
        />
        {paletteGroups.map(({ id: group, kinds }) => (
          <div
            key={group}
            role="group"
            aria-label={t(`sketch.group.${group}`)}
            className={styles.group}
          >
            {kinds.map(({ id, shortcut }) => {
              const isOn = tool.mode === 'draw' && tool.kind === id;
              return (
                <Toggle
                  key={id}
                  label={t(`kind.${id}`)}
                  note={t(`kindHint.${id}`)}
                  icon={<Glyph path={iconPath(measureKindIcon(id))} box={iconBox} />}
                  keys={shortcut ?? undefined}
                  isOn={isOn}
                  onChange={() =>
                    chooseTool(isOn ? { mode: 'select' } : { mode: 'draw', kind: id })
                  }
                />
              );
            })}
          </div>
        ))}
      </Toolbar>
    </section>
  );
}
