import MousePointer2 from 'lucide-react/icons/mouse-pointer-2';
import { chooseTool } from '../../commands/choose-tool.ts';
import { iconBox, iconPath } from '../../map/icon-paths.ts';
import { measureKindIcon } from '../../map/kind-icons.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Glyph } from '../../ui/glyph.tsx';
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
  return (
    <section className={styles.palette} aria-label={t('sketch.title')}>
      <ToolLine />
      <Toolbar label={t('sketch.kinds')}>
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
