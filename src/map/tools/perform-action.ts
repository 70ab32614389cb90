import type { Map as MapLibreMap } from 'maplibre-gl';
import { performCommand } from './perform-command.ts';
import type { ToolAction } from './tool-action.ts';

/** Does what a tool wants done: to the plan and the session by commands, to the camera itself. */
export function performAction(map: MapLibreMap, action: ToolAction): void {
  switch (action.do) {
    case 'cursor':
      map.getCanvas().style.cursor = action.cursor;
      return undefined;
    case 'pan':
      return void map.panBy([action.east, action.south], { duration: 0 });
    case 'zoom':
      return zoom(map, action.by, action.around);
    default:
      return performCommand(action);
  }
}

function zoom(map: MapLibreMap, by: number, around: readonly [number, number] | null): void {
  const zoomTo = map.getZoom() + by;
  map.easeTo({
    zoom: zoomTo,
    duration: 250,
    ...(around ? { around: map.unproject([around[0], around[1]]) } : {}),
  });
}
