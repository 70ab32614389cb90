import type { MeasureId, ZoneId } from '../../domain/ids.ts';
import type { Aid, Notice, PickList, Selection, Staging } from '../../state/session.ts';
import type { TextKey } from '../../text/dictionary.ts';
import type { CanvasPixels } from '../map-view.ts';

export type MapCursor =
  | ''
  | 'crosshair'
  | 'pointer'
  | 'grab'
  | 'move'
  | 'nwse-resize'
  | 'nesw-resize';

/** What a tool wants of the map itself: how the pointer looks, where the map looks. */
export type MapAction =
  | { readonly do: 'cursor'; readonly cursor: MapCursor }
  | { readonly do: 'pan'; readonly east: number; readonly south: number }
  | { readonly do: 'zoom'; readonly by: number; readonly around: CanvasPixels | null };

/** What a tool wants done. The tools decide; `perform-action.ts` alone does it. */
export type ToolAction =
  | MapAction
  | { readonly do: 'stage'; readonly staging: Staging | null }
  | { readonly do: 'finish' }
  | {
      readonly do: 'refuse';
      readonly reason:
        | 'self-crossing'
        | 'too-few-corners'
        | 'nothing-selected'
        | 'no-shared-border'
        | 'no-zone-here';
    }
  /** Types a digit of a length. */
  | { readonly do: 'type'; readonly text: string }
  /** Follows a line the other way round. */
  | { readonly do: 'other-way' }
  | { readonly do: 'take-zone'; readonly id: ZoneId }
  | { readonly do: 'select'; readonly selection: Selection | null }
  | { readonly do: 'add-to-selection'; readonly id: MeasureId }
  | { readonly do: 'list'; readonly pickList: PickList | null }
  | { readonly do: 'aid'; readonly aid: Aid | null }
  | { readonly do: 'finish-aid' }
  | { readonly do: 'hover'; readonly hovered: Selection | null }
  | { readonly do: 'remove-vertex'; readonly id: MeasureId; readonly vertex: number }
  | { readonly do: 'nudge'; readonly eastMeters: number; readonly northMeters: number }
  | { readonly do: 'announce'; readonly key: TextKey; readonly values: Notice['values'] }
  | { readonly do: 'crosshair'; readonly on: boolean };
