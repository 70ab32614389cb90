import type { TextKey } from '../../text/dictionary.ts';

/** Keys that the map itself hears while it has the focus, beside those in the table of commands. */
export const mapKeys: readonly { readonly label: TextKey; readonly keys: readonly string[] }[] = [
  { label: 'command.arrows', keys: ['ArrowLeft+ArrowUp+ArrowDown+ArrowRight'] },
  { label: 'command.place', keys: ['Enter'] },
  { label: 'command.addByKey', keys: ['shift+Enter'] },
  { label: 'command.listHere', keys: ['u'] },
  { label: 'command.moveCrosshair', keys: ['mod+ArrowLeft+ArrowUp+ArrowDown+ArrowRight'] },
  { label: 'command.finishByKey', keys: ['f'] },
  { label: 'command.typeSize', keys: ['0–9'] },
  { label: 'command.otherWay', keys: ['Tab'] },
  { label: 'command.steps', keys: ['shift'] },
  { label: 'command.free', keys: ['alt'] },
  { label: 'command.corners', keys: [',', '.'] },
  { label: 'command.zoom', keys: ['+', '-'] },
];
