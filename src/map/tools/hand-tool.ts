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
        actions: [{ do: 'cursor', cursor: 'crosshair' }, ...drawTool(gesture, ground, tool.kind)],
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

/** Whether a drag from here is the tool's, so that the map does not pan. */
export function claimsPress(ground: ToolGround, hand: Hand): boolean {
  const { tool } = ground.session;
  switch (tool.mode) {
    case 'select':
      return grabUnder(ground, hand) !== null;
    case 'draw':
      return drawsByDrag(ground);
    case 'border':
      return isOnBorder(ground, hand);
    default:
      return lineRules[tool.mode].drag !== 'none';
  }
}
