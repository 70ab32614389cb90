import { bufferMeasures } from '../domain/edits/buffer-measures.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { OwnKindId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import { t } from '../text/translate.ts';
import { editShapes, newMeasureId } from './edit-shapes.ts';
import { newTitle } from './new-title.ts';
import { sketchProposalId } from './sketch-proposal-id.ts';

/**
 * Draws an area of all that is within a distance of the selected measures: of the kind given, else
 * a pocket park or a park by its size.
 */
export function bufferSelection(
  distanceMeters: number,
  kind?: MeasureKindId,
  ownKind: OwnKindId | null = null,
): Outcome {
  const proposalId = sketchProposalId();
  if (proposalId === null) return { ok: false, reason: 'no-proposal' };
  return editShapes(
    (plan, ids) =>
      bufferMeasures(plan, {
        ids,
        distanceMeters,
        newId: newMeasureId(),
        proposalId,
        ...(kind === undefined ? {} : { kind, ownKind }),
        titleOf: (made) => newTitle(plan, { kind: made, ownKind }, t),
      }),
    'announce.shapesBuffered',
  );
}
