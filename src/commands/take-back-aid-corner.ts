import { appStore } from '../state/app-store.ts';
import { announce } from './announce.ts';
import { stageAid } from './stage-aid.ts';

/** Takes back the corner placed last in the line of a tool that is a means. Tells whether it had one. */
export function takeBackAidCorner(): boolean {
  const { aid } = appStore.getState().session;
  if (!aid || aid.tool === 'border' || aid.placed.length === 0) return false;
  const { done: _, ...rest } = aid;
  const placed = aid.placed.slice(0, -1);
  stageAid(placed.length > 0 ? { ...rest, placed } : null);
  announce('announce.cornerTakenBack', { count: placed.length });
  return true;
}
