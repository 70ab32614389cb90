import { finishAid } from '../../commands/finish-aid.ts';
import { leaveAid } from '../../commands/leave-aid.ts';
import { stageAid } from '../../commands/stage-aid.ts';
import { takeBackAidCorner } from '../../commands/take-back-aid-corner.ts';
import { measuredAid } from '../../map/measured-aid.ts';
import type { MeasuredAid } from '../../map/measured-aid.ts';
import { appStore } from '../../state/app-store.ts';
import type { AidTool } from '../../state/session.ts';
import { formatArea, formatLength } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useStore } from '../../ui/use-store.ts';
import styles from './tool-line.module.css';

/** For a tool whose line is a means: what it will do, what is measured so far, and how to end it. */
export function AidLine({ tool }: { readonly tool: AidTool }) {
  const { t } = useText();
  const aid = useStore(appStore, ({ session }) => session.aid);
  const crosshair = useStore(appStore, ({ session }) => session.crosshair);
  const placed = aid?.tool === tool && tool !== 'border' ? aid.placed.length : 0;
  const hint = aid?.held === undefined ? (`tool.${tool}` as const) : 'tool.border.held';
  const measured = tool === 'measure' && aid ? measuredAid(aid) : null;
  const fewest = tool === 'lasso' || tool === 'hole' ? 3 : 2;
  return (
    <>
      <div className={styles.words}>
        {measured ? (
          <Measured measured={measured} />
        ) : (
          <p className={styles.hint}>
            {t(crosshair && tool !== 'border' ? 'tool.crosshair' : hint)}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {tool !== 'border' && (
          <>
            <Button
              look="main"
              isDisabled={placed < fewest || aid?.done === true}
              onPress={() => finishAid()}
            >
              {t('sketch.finish')}
            </Button>
            <Button isDisabled={placed === 0} onPress={() => takeBackAidCorner()}>
              {t('sketch.takeBack')}
            </Button>
          </>
        )}
        <Button look="quiet" onPress={() => (placed > 0 ? stageAid(null) : leaveAid())}>
          {t(tool === 'measure' || tool === 'border' ? 'tool.end' : 'sketch.cancel')}
        </Button>
      </div>
    </>
  );
}

function Measured({ measured }: { readonly measured: MeasuredAid }) {
  const { t, language } = useText();
  const { lengthMeters, areaSquareMeters } = measured;
  return (
    <p>
      {t('tool.measured.length', { length: formatLength(lengthMeters, language) })}
      {areaSquareMeters !== null &&
        ` ${t('tool.measured.area', { area: formatArea(areaSquareMeters, language) })}`}
    </p>
  );
}
