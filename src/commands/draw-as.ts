import { measureKind, type DrawnShape } from '../domain/measure-kind.ts';
import { appStore } from '../state/app-store.ts';
import { chooseTool } from './choose-tool.ts';

/** Whether the kind in the hand can be drawn in this way. */
export function canDrawAs(shape: DrawnShape): boolean {
  const { tool } = appStore.getState().session;
  return tool.mode === 'draw' && measureKind(tool.kind).shapes.includes(shape);
}

/** Draws the kind in the hand in another of its ways; what is half drawn is put away. */
export function drawAs(shape: DrawnShape): boolean {
  const { tool } = appStore.getState().session;
  if (tool.mode !== 'draw' || !canDrawAs(shape)) return false;
  const { kind, ownKind } = tool;
  chooseTool({ mode: 'draw', kind, shape, ...(ownKind === undefined ? {} : { ownKind }) });
  return true;
}
