import { addToSelection } from '../../commands/add-to-selection.ts';
import { announce } from '../../commands/announce.ts';
import { finishAid } from '../../commands/finish-aid.ts';
import { finishGesture } from '../../commands/finish-gesture.ts';
import { followOtherWay } from '../../commands/follow-other-way.ts';
import { hover } from '../../commands/hover.ts';
import { notify } from '../../commands/notify.ts';
import { nudgeSelection } from '../../commands/nudge-selection.ts';
import { removeVertex } from '../../commands/remove-vertex.ts';
import { select } from '../../commands/select.ts';
import { setCrosshair } from '../../commands/set-crosshair.ts';
import { showPickList } from '../../commands/show-pick-list.ts';
import { stageAid } from '../../commands/stage-aid.ts';
import { takeZone } from '../../commands/take-zone.ts';
import { stageGesture } from '../../commands/stage-gesture.ts';
import { typeDigit } from '../../commands/type-digit.ts';
import type { MapAction, ToolAction } from './tool-action.ts';

/** Does to the plan and the session what a tool wants done, by commands. */
export function performCommand(action: Exclude<ToolAction, MapAction>): void {
  switch (action.do) {
    case 'stage':
      return stageGesture(action.staging);
    case 'finish':
      return void finishGesture();
    case 'refuse':
      return refuse(action.reason);
    case 'type':
      return void typeDigit(action.text);
    case 'other-way':
      return void followOtherWay();
    case 'take-zone':
      return void takeZone(action.id);
    case 'select':
      return select(action.selection);
    case 'add-to-selection':
      return addToSelection(action.id);
    case 'list':
      return showPickList(action.pickList);
    case 'aid':
      return stageAid(action.aid);
    case 'finish-aid':
      return void finishAid();
    case 'hover':
      return hover(action.hovered);
    case 'remove-vertex':
      return void removeVertex(action.id, action.vertex);
    case 'nudge':
      return void nudgeSelection(action.eastMeters, action.northMeters);
    case 'announce':
      return announce(action.key, action.values);
    case 'crosshair':
      return setCrosshair(action.on);
  }
}

function refuse(reason: string): void {
  notify({ tone: 'warning', key: `refused.${reason}`, values: {}, offersUndo: false });
}
