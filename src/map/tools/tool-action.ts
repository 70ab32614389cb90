import type { MeasureId, ZoneId } from '../../domain/ids.ts';
import type { Notice, Selection, Staging } from '../../state/session.ts';
import type { TextKey } from '../../text/dictionary.ts';
import type { CanvasPixels } from '../map-view.ts';

/** What a tool wants done. The tools decide; `perform-action.ts` alone does it. */
export type ToolAction =
  | { readonly do: 'stage'; readonly staging: Staging | null }
  | { readonly do: 'finish' }
  | { readonly do: 'refuse'; readonly reason: 'self-crossing' | 'too-few-corners' | 'no-zone-here' }
  | { readonly do: 'take-zone'; readonly id: ZoneId }
  | { readonly do: 'select'; readonly selection: Selection | null }
  | { readonly do: 'hover'; readonly hovered: Selection | null }
  | { readonly do: 'remove-vertex'; readonly id: MeasureId; readonly vertex: number }
  | { readonly do: 'nudge'; readonly eastMeters: number; readonly northMeters: number }
  | { readonly do: 'announce'; readonly key: TextKey; readonly values: Notice['values'] }
  | { readonly do: 'cursor'; readonly cursor: '' | 'crosshair' | 'pointer' | 'grab' | 'move' }
  | { readonly do: 'crosshair'; readonly on: boolean }
  | { readonly do: 'pan'; readonly east: number; readonly south: number }
  | { readonly do: 'zoom'; readonly by: number; readonly around: CanvasPixels | null };
