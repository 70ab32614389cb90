import MapPin from 'lucide-react/icons/map-pin';
import Pentagon from 'lucide-react/icons/pentagon';
import Spline from 'lucide-react/icons/spline';
import type { ReactNode } from 'react';
import { drawAs } from '../../commands/draw-as.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import { measureKind, type DrawnShape } from '../../domain/measure-kind.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useStore } from '../../ui/use-store.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

const icons: Readonly<Record<Exclude<DrawnShape, 'zone'>, ReactNode>> = {
  point: <MapPin aria-hidden size={18} />,
  line: <Spline aria-hidden size={18} />,
  area: <Pentagon aria-hidden size={18} />,
};

/** As a point, a line or an area, where the kind in the hand can be drawn in several ways. */
export function ShapeChoice() {
  const { t } = useText();
  const tool = useStore(appStore, ({ session }) => session.tool);
  if (tool.mode !== 'draw') return null;
  const shapes = measureKind(tool.kind).shapes.filter((shape) => shape !== 'zone');
  if (shapes.length < 2) return null;
  return (
    <Segmented
      label={t('kinds.shape')}
      items={shapes.map((shape) => ({
        id: shape,
        label: (
          <>
            {icons[shape]}
            <VisuallyHidden>{t(`kinds.shape.${shape}`)}</VisuallyHidden>
          </>
        ),
      }))}
      value={drawnShape(tool)}
      onChange={drawAs}
    />
  );
}
