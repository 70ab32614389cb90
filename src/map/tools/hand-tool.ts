import { aidTool, lineRules } from './aid-tool.ts';
import { borderTool, isOnBorder } from './border-tool.ts';
import { drawTool, drawsByDrag } from './draw-tool.ts';
import type { Gesture, Hand } from './gesture.ts';
import { grabUnder } from './grab.ts';
import { selectTool } from './select-tool.ts';
import type { SelectMemory, SelectStep } from './select-tool.ts';
import type { ToolGround } from './tool-ground.ts';

/** What the tool in the hand makes of a gesture. */
export function handTool(gesture: Gesture, ground: ToolGround, memory: SelectMemory): SelectStep {
  const { tool } = ground.session;
  switch (tool.mode) {
    case 'select':
      return selectTool(gesture, ground, memory);
    case 'draw':
      return {
        memory,
        actions: [
          { do: 'cursor', cursor: 'crosshair' },
          ...drawTool(gesture, underPen(gesture, ground), tool.kind),
        ],
      };
    case 'border':
      return { memory, actions: borderTool(gesture, ground) };
    default:
      return {
        memory,
        actions: [{ do: 'cursor', cursor: 'crosshair' }, ...aidTool(gesture, ground, tool.mode)],
      };
  }
}

/** A pen that is drawn over the map draws: its stroke is a line of its own, whatever the method. */
function underPen(gesture: Gesture, ground: ToolGround): ToolGround {
  const { session } = ground;
  const { staging, tool } = session;
  const isStroke = gesture.type === 'drag' || gesture.type === 'drop';
  if (!isStroke || gesture.pointer !== 'pen' || tool.mode !== 'draw') return ground;
  const isBegun = staging?.measureId === null && staging.placed.length > 0;
  if (drawsByDrag(ground) || (isBegun && staging.method !== 'freehand')) return ground;
  return { ...ground, session: { ...session, tool: { ...tool, method: 'freehand' } } };
}

/** Whether a drag from here is the tool's, so that the map does not pan. */
export function claimsPress(ground: ToolGround, hand: Hand): boolean {
  const { tool } = ground.session;
  switch (tool.mode) {
    case 'select':
      return grabUnder(ground, hand) !== null;
    case 'draw':
      return drawsByDrag(ground) || hand.pointer === 'pen';
    case 'border':
      return isOnBorder(ground, hand);
    default:
      return lineRules[tool.mode].drag !== 'none';
  }
}
