import MousePointer2 from 'lucide-react/icons/mouse-pointer-2';
import { chooseTool } from '../../commands/choose-tool.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Toggle } from '../../ui/toggle.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useStore } from '../../ui/use-store.ts';
import { KindButton } from './kind-button.tsx';
import { KindPicker } from './kind-picker.tsx';
import { latestKind } from './kind-tiles.ts';
import { OwnKindsDialog } from './own-kinds-dialog.tsx';
import { kindsAtHand } from './palette-groups.ts';
import styles from './sketch-palette.module.css';
import { ToolLine } from './tool-line.tsx';

/** One pick, one kind of measure: the most used at hand, and all of them behind one button. */
export function SketchPalette() {
  const { t } = useText();
  const isSelecting = useStore(appStore, ({ session }) => session.tool.mode === 'select');
  const isOwnOpen = useStore(appStore, ({ session }) => session.kindDialog === 'own');
  const latest = useStore(appStore, ({ document, session }) =>
    latestKind(document.plan, session.recentKinds),
  );
  return (
    <section className={styles.palette} aria-label={t('sketch.title')}>
      <ToolLine />
      <Toolbar label={t('sketch.kinds')}>
        <Toggle
          label={t('sketch.select')}
          icon={<MousePointer2 aria-hidden size={20} />}
          keys="v"
          isOn={isSelecting}
          onChange={() => chooseTool({ mode: 'select' })}
        />
        <div role="group" aria-label={t('kinds.more')} className={styles.group}>
          <KindPicker />
          {latest && <KindButton of={latest} />}
        </div>
        <div role="group" aria-label={t('kinds.atHand')} className={styles.group}>
          {kindsAtHand.map(({ id }) => (
            <KindButton key={id} of={{ kind: id, ownKind: null }} />
          ))}
        </div>
      </Toolbar>
      {isOwnOpen && <OwnKindsDialog />}
    </section>
  );
}
