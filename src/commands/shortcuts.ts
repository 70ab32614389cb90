import { measureKinds } from '../domain/measure-kind.ts';
import { appStore } from '../state/app-store.ts';
import { chooseTool } from './choose-tool.ts';
import { deleteSelection } from './delete-selection.ts';
import { duplicateSelection } from './duplicate-selection.ts';
import { finishGesture } from './finish-gesture.ts';
import { openPanel } from './open-panel.ts';
import { redoEdit } from './redo-edit.ts';
import { savePlanFile } from './save-plan-file.ts';
import { stepBack } from './step-back.ts';
import { switchSnapping } from './switch-snapping.ts';
import { takeBackCorner } from './take-back-corner.ts';
import { undoEdit } from './undo-edit.ts';

/** One key and what it does. */
export interface Shortcut {
  /** Key of the dictionary: `command.<id>`, or `kind.<id>` for the palette's keys. */
  readonly label: string;
  /** As shown to the person; `mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[];
  /**
   * `map`: only while the map has the focus, because a single letter must not surprise
   * somebody who types or dictates elsewhere (WCAG 2.1.4).
   */
  readonly where: 'anywhere' | 'map';
  /** Does it; false when there was nothing to do, so that the key keeps its usual meaning. */
  run(): boolean;
}

/** What a key press is to the table: the parts of a KeyboardEvent it reads. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const always = (act: () => unknown) => () => {
  act();
  return true;
};

export const shortcuts: readonly Shortcut[] = [
  shortcut('command.stepBack', ['Escape'], 'anywhere', stepBack),
  shortcut('command.undo', ['mod+z'], 'anywhere', always(undoEdit)),
  shortcut('command.redo', ['mod+shift+z', 'mod+y'], 'anywhere', always(redoEdit)),
  shortcut('command.save', ['mod+s'], 'anywhere', always(savePlanFile)),
  shortcut('command.finish', ['Enter'], 'map', finishDrawing),
  shortcut('command.takeBack', ['Backspace'], 'map', takeBackCorner),
  shortcut('command.delete', ['Delete', 'Backspace'], 'map', () => deleteSelection().ok),
  shortcut('command.duplicate', ['mod+d'], 'anywhere', () => duplicateSelection().ok),
  shortcut(
    'command.selectTool',
    ['v'],
    'map',
    always(() => chooseTool({ mode: 'select' })),
  ),
  shortcut('command.snapping', ['n'], 'map', always(toggleSnapping)),
  shortcut(
    'command.layers',
    ['l'],
    'map',
    always(() => openPanel('layers')),
  ),
  shortcut(
    'command.help',
    ['?'],
    'anywhere',
    always(() => openPanel('help')),
  ),
  ...measureKinds.flatMap((kind) =>
    kind.shortcut === null
      ? []
      : [
          shortcut(
            `kind.${kind.id}`,
            [kind.shortcut],
            'map',
            always(() => chooseTool({ mode: 'draw', kind: kind.id })),
          ),
        ],
  ),
];

/** Does what the key stands for. Tells whether it stood for anything that could be done. */
export function runShortcut(press: KeyPress, focusOnMap: boolean): boolean {
  return shortcuts.some(
    (entry) =>
      (entry.where === 'anywhere' || focusOnMap) &&
      entry.keys.some((keys) => matches(press, keys)) &&
      entry.run(),
  );
}

function shortcut(
  label: string,
  keys: readonly string[],
  where: Shortcut['where'],
  run: () => boolean,
): Shortcut {
  return { label, keys, where, run };
}

function matches(press: KeyPress, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? keys;
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('mod') &&
    (press.shiftKey === parts.includes('shift') || key === 'Escape' || key === '?') &&
    !press.altKey
  );
}

function finishDrawing(): boolean {
  return appStore.getState().session.staging !== null && finishGesture().ok;
}

function toggleSnapping(): void {
  switchSnapping(!appStore.getState().session.snapping);
}
