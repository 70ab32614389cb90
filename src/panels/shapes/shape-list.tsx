import { type KeyboardEvent, useMemo, useState } from 'react';
import { deleteSelection } from '../../commands/delete-selection.ts';
import { kindWords } from '../../commands/kind-words.ts';
import { goToSelection } from '../../commands/go-to-selection.ts';
import { select } from '../../commands/select.ts';
import { selectMany } from '../../commands/select-many.ts';
import { switchMeasure } from '../../commands/switch-measure.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import { appStore } from '../../state/app-store.ts';
import { useText } from '../../text/use-text.ts';
import { type ChoiceManner, LongList } from '../../ui/long-list.tsx';
import { useStore } from '../../ui/use-store.ts';
import { RenameShape } from './rename-shape.tsx';
import { ShapeLine } from './shape-line.tsx';

const rowHeight = 48;

/** The drawn shapes, chosen in step with the map, each with the keys it has there. */
export function ShapeList({ rows }: { readonly rows: readonly ListedMeasure[] }) {
  const { t } = useText();
  const selection = useStore(appStore, ({ session }) => session.selection);
  const others = useStore(appStore, ({ session }) => session.alsoSelected);
  const [renamedId, setRenamedId] = useState<MeasureId | null>(null);
  const frontId = selection?.type === 'measure' ? selection.id : null;
  const kinds = useStore(appStore, ({ document }) => document.plan.kinds);
  const chosen = useMemo(
    () => new Set(frontId === null ? [] : [frontId, ...others]),
    [frontId, others],
  );
  const renamed = rows.find(({ measure }) => measure.id === renamedId)?.measure;

  function choose({ measure: { id } }: ListedMeasure, manner: ChoiceManner): void {
    if (manner === 'alone' || frontId === null) select({ type: 'measure', id });
    else if (manner === 'toggle') {
      selectMany(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]);
    } else selectMany([frontId, ...between(frontId, id)]);
  }

  function between(from: MeasureId, to: MeasureId): readonly MeasureId[] {
    const ids = rows.map(({ measure }) => measure.id);
    const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
    return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
  }

  function onKey({ measure, on }: ListedMeasure, event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Enter':
        return goToSelection();
      case ' ':
        return switchMeasure(measure.id, !on).ok;
      case 'Delete':
      case 'Backspace':
        return deleteSelection().ok;
      case 'F2':
        setRenamedId(measure.id);
        return true;
      default:
        return false;
    }
  }

  return (
    <>
      {renamed && <RenameShape measure={renamed} onDone={() => setRenamedId(null)} />}
      <LongList
        label={t('rail.shapes')}
        rows={rows}
        keyOf={({ measure }) => measure.id}
        rowHeight={rowHeight}
        isSelected={({ measure }) => chosen.has(measure.id)}
        frontKey={frontId}
        describe={({ measure, on }) =>
          [
            measure.title || t('measure.untitled', { kind: kindWords(measure, kinds, t) }),
            kindWords(measure, kinds, t),
            ...(on ? [] : [t('shapes.off')]),
          ].join(', ')
        }
        Line={ShapeLine}
        onChoose={choose}
        onAll={() => selectMany(rows.map(({ measure }) => measure.id))}
        onKey={onKey}
      />
    </>
  );
}
