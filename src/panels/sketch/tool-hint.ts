import type { KindOf } from '../../domain/kind-name.ts';
import type { Selection, Staging, Tool } from '../../state/session.ts';
import type { TextKey } from '../../text/dictionary.ts';
import { drawHint } from './draw-hint.ts';

interface ToolHint {
  readonly key: TextKey;
  /** The kind in the hand, for the hint's `kind`. */
  readonly kind: KindOf | null;
}

const hintOfSelected = {
  point: 'tool.selected',
  shape: 'tool.selectedShape',
  several: 'tool.selectedSeveral',
} as const;

/** What the next press on the map will do: one line, from the tool and what is in the hand. */
export function toolHint(
  tool: Tool,
  staging: Staging | null,
  selection: Selection | null,
  selectedShape: 'point' | 'shape' | 'several' | null,
  isTyping = false,
): ToolHint {
  if (staging?.measureId) return { key: 'tool.moving', kind: null };
  if (tool.mode === 'draw') {
    const kind = { kind: tool.kind, ownKind: tool.ownKind ?? null };
    return { key: drawHint(tool, staging, isTyping), kind: isTyping ? null : kind };
  }
  if (selection?.type === 'measure' && selectedShape !== null) {
    return { key: hintOfSelected[selectedShape], kind: null };
  }
  return { key: 'tool.select', kind: null };
}
