import { drawnShape } from '../../domain/drawn-shape.ts';
import type { KindOf } from '../../domain/kind-name.ts';
import type { Selection, Staging, Tool } from '../../state/session.ts';
import type { TextKey } from '../../text/dictionary.ts';

interface ToolHint {
  readonly key: TextKey;
  /** The kind in the hand, for the hint's `kind`. */
  readonly kind: KindOf | null;
}

/** What the next press on the map will do: one line, from the tool and what is in the hand. */
export function toolHint(
  tool: Tool,
  staging: Staging | null,
  selection: Selection | null,
  selectedShape: 'point' | 'shape' | null,
): ToolHint {
  if (staging?.measureId) return { key: 'tool.moving', kind: null };
  if (tool.mode === 'draw') {
    const kind = { kind: tool.kind, ownKind: tool.ownKind ?? null };
    const shape = drawnShape(tool);
    const placed = staging?.placed.length ?? 0;
    if (shape === 'point') return { key: 'tool.point', kind };
    if (shape === 'zone') return { key: 'tool.zone', kind };
    if (shape === 'line') return { key: `tool.line.${atMost(placed, 2)}`, kind };
    return { key: `tool.area.${atMost(placed, 3)}`, kind };
  }
  if (selection?.type === 'measure' && selectedShape !== null) {
    return { key: selectedShape === 'point' ? 'tool.selected' : 'tool.selectedShape', kind: null };
  }
  return { key: 'tool.select', kind: null };
}

function atMost(count: number, most: 2): 0 | 1 | 2;
function atMost(count: number, most: 3): 0 | 1 | 2 | 3;
function atMost(count: number, most: number): number {
  return Math.min(count, most);
}
