import type { Map as MapLibreMap } from 'maplibre-gl';
import { addToSelection } from '../../commands/add-to-selection.ts';
import { announce } from '../../commands/announce.ts';
import { finishAid } from '../../commands/finish-aid.ts';
import { finishGesture } from '../../commands/finish-gesture.ts';
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
import type { ToolAction } from './tool-action.ts';

/** Does what a tool wants done: to the plan and the session by commands, to the camera itself. */
export function performAction(map: MapLibreMap, action: ToolAction): void {
  switch (action.do) {
    case 'stage':
      return stageGesture(action.staging);
    case 'finish':
      return void finishGesture();
    case 'refuse':
      return refuse(action.reason);
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
    case 'cursor':
      map.getCanvas().style.cursor = action.cursor;
      return undefined;
    case 'crosshair':
      return setCrosshair(action.on);
    case 'pan':
      return void map.panBy([action.east, action.south], { duration: 0 });
    case 'zoom':
      return zoom(map, action.by, action.around);
  }
}

function refuse(reason: string): void {
  notify({ tone: 'warning', key: `refused.${reason}`, values: {}, offersUndo: false });
}

function zoom(map: MapLibreMap, by: number, around: readonly [number, number] | null): void {
  const zoomTo = map.getZoom() + by;
  map.easeTo({
    zoom: zoomTo,
    duration: 250,
    ...(around ? { around: map.unproject([around[0], around[1]]) } : {}),
  });
}
