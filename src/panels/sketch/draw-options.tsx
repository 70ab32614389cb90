import Circle from 'lucide-react/icons/circle';
import Pencil from 'lucide-react/icons/pencil';
import RefreshCcw from 'lucide-react/icons/refresh-ccw';
import Route from 'lucide-react/icons/route';
import Ruler from 'lucide-react/icons/ruler';
import Square from 'lucide-react/icons/square';
import TriangleRight from 'lucide-react/icons/triangle-right';
import Waypoints from 'lucide-react/icons/waypoints';
import { chooseDrawMethod } from '../../commands/choose-draw-method.ts';
import { followOtherWay } from '../../commands/follow-other-way.ts';
import { leaveTyping } from '../../commands/leave-typing.ts';
import { switchGuides } from '../../commands/switch-guides.ts';
import { takesNumbers, typeSize } from '../../commands/type-size.ts';
import { drawMethodKeys, drawMethods, type DrawMethod } from '../../domain/draw-method.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './draw-options.module.css';
import { TypedFields } from './typed-fields.tsx';

const icons: Readonly<Record<DrawMethod, typeof Circle>> = {
  corners: Waypoints,
  rectangle: Square,
  circle: Circle,
  freehand: Pencil,
  trace: Route,
};

/** How the line or area in hand is drawn, over the map; nothing while neither is. */
export function DrawOptions() {
  const { t } = useText();
  const tool = useStore(appStore, ({ session }) => session.tool);
  const guides = useStore(appStore, ({ session }) => session.guides);
  const typed = useStore(appStore, ({ session }) => session.typed);
  const canType = useStore(appStore, ({ session }) => takesNumbers(session.staging));
  const canTurn = useStore(appStore, ({ session }) => session.staging?.placed.length ?? 0) > 0;
  if (tool.mode !== 'draw') return null;
  const methods = drawMethods(drawnShape(tool));
  if (methods.length === 0) return null;
  const chosen = tool.method && methods.includes(tool.method) ? tool.method : 'corners';
  return (
    <div className={styles.options}>
      <Toolbar label={t('sketch.method')} look="inline">
        {methods.map((method) => {
          const Icon = icons[method];
          return (
            <Toggle
              key={method}
              label={t(`method.${method}`)}
              note={t(`methodHint.${method}`)}
              icon={<Icon aria-hidden size={20} />}
              keys={drawMethodKeys[method]}
              isOn={method === chosen}
              onChange={() => chooseDrawMethod(method)}
            />
          );
        })}
        <span className={styles.divider} />
        {chosen === 'trace' && (
          <IconButton
            label={t('sketch.otherWay')}
            icon={<RefreshCcw aria-hidden size={20} />}
            keys="Tab"
            isDisabled={!canTurn}
            onPress={() => followOtherWay()}
          />
        )}
        {(chosen === 'corners' || chosen === 'trace') && (
          <Toggle
            label={t('sketch.guides')}
            shortLabel={t('sketch.guidesShort')}
            icon={<TriangleRight aria-hidden size={20} />}
            keys="g"
            tone="setting"
            isOn={guides}
            onChange={switchGuides}
          />
        )}
        {chosen !== 'freehand' && (
          <Toggle
            label={t('sketch.typeSize')}
            icon={<Ruler aria-hidden size={20} />}
            keys="0–9"
            tone="setting"
            isDisabled={!canType}
            isOn={typed !== null}
            onChange={(isOn) => (isOn ? typeSize({}) : leaveTyping())}
          />
        )}
      </Toolbar>
      {typed && <TypedFields typed={typed} method={chosen} />}
    </div>
  );
}
