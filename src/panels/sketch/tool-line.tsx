import { cancelGesture } from '../../commands/cancel-gesture.ts';
import { chooseTool } from '../../commands/choose-tool.ts';
import { finishGesture } from '../../commands/finish-gesture.ts';
import { kindWords } from '../../commands/kind-words.ts';
import { takeBackCorner } from '../../commands/take-back-corner.ts';
import { drawnShape } from '../../domain/drawn-shape.ts';
import { findSketch } from '../../domain/find-sketch.ts';
import type { AppState } from '../../state/app-state.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useStore } from '../../ui/use-store.ts';
import { EditTools } from './edit-tools.tsx';
import { AidLine } from './aid-line.tsx';
import { StagingReadout } from './staging-readout.tsx';
import { ShapeChoice } from './shape-choice.tsx';
import { toolHint } from './tool-hint.ts';
import styles from './tool-line.module.css';

/** What will happen, what is in the hand so far, and the ways to end it. */
export function ToolLine() {
  const { t } = useText();
  const tool = useStore(appStore, (state) => state.session.tool);
  const staging = useStore(appStore, (state) => state.session.staging);
  const selection = useStore(appStore, (state) => state.session.selection);
  const crosshair = useStore(appStore, (state) => state.session.crosshair);
  const isTyping = useStore(appStore, (state) => state.session.typed !== null);
  const selectedShape = useStore(appStore, shapeOfSelection);
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const isSeveral = useStore(appStore, ({ session }) => session.alsoSelected.length > 0);
  const hint = toolHint(tool, staging, selection, isSeveral ? 'several' : selectedShape, isTyping);
  const isDrawing = tool.mode === 'draw';
  const isAid = tool.mode !== 'draw' && tool.mode !== 'select';
  const placed = staging?.measureId === null ? staging.placed.length : 0;
  return (
    <div className={styles.line} data-aid={isAid || undefined}>
      {isAid ? (
        <AidLine tool={tool.mode} />
      ) : (
        <div className={joinClasses(styles.words, isDrawing && styles.drawing)}>
          <p className={styles.hint}>
            {t(hint.key, hint.kind === null ? {} : { kind: kindWords(hint.kind, kinds, t) })}{' '}
            {crosshair && isDrawing && t('tool.crosshair')}
          </p>
          {staging && <StagingReadout staging={staging} />}
        </div>
      )}
      {tool.mode === 'draw' && (
        <div className={styles.actions}>
          <ShapeChoice />
          {drawnShape(tool) !== 'point' && drawnShape(tool) !== 'zone' && (
            <>
              <Button
                look="main"
                isDisabled={placed === 0 || !staging?.geometry}
                onPress={() => finishGesture()}
              >
                {t('sketch.finish')}
              </Button>
              <Button isDisabled={placed === 0} onPress={() => takeBackCorner()}>
                {t('sketch.takeBack')}
              </Button>
            </>
          )}
          <Button
            look="quiet"
            onPress={() => (placed > 0 ? cancelGesture() : chooseTool({ mode: 'select' }))}
          >
            {t('sketch.cancel')}
          </Button>
        </div>
      )}
      <div className={styles.edit}>
        <EditTools />
      </div>
    </div>
  );
}

/** Whether the selected measure is a sketch, and whether it has corners. */
function shapeOfSelection({ document, session }: AppState): 'point' | 'shape' | null {
  const { selection } = session;
  if (selection?.type !== 'measure') return null;
  const geometry = findSketch(document.plan, selection.id)?.geometry;
  if (!geometry) return null;
  return geometry.type === 'Point' ? 'point' : 'shape';
}
