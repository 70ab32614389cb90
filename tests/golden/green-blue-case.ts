import {
  greenBlueInputs,
  type GreenBlueInputs,
} from '../../src/analysis/green-blue/green-blue-inputs.ts';
import type { GreenBlueRequest } from '../../src/analysis/green-blue/green-blue-request.ts';
import type { GreenShape, ZoneGreenBlue } from '../../src/domain/green-blue.ts';
import { playCase, workspaceOf, type CoverageCase } from './coverage-case.ts';

/** A situation with green and blue that can be worked out by hand; see the files beside this one. */
export interface GreenBlueCase extends Omit<CoverageCase, 'question' | 'expected'> {
  readonly expected: {
    readonly today?: Readonly<Record<string, Partial<ZoneGreenBlue>>>;
    readonly proposal?: Readonly<Record<string, Partial<ZoneGreenBlue>>>;
    readonly refusedShapes?: readonly { readonly id: string; readonly reason: string }[];
    readonly residentsOutsideZones?: number;
  };
}

/** What the app would make of the case: the same workspace and the same sketches. */
export function playGreenBlueCase(situation: GreenBlueCase): {
  readonly inputs: GreenBlueInputs;
  readonly request: GreenBlueRequest;
} {
  const asked: CoverageCase = {
    ...situation,
    question: { targetKind: 'green-area', distanceMeters: 1 },
    expected: {},
  };
  const { request } = playCase(asked);
  const kinds = new Map(
    [...(situation.measures ?? []), ...(situation.staged ? [situation.staged] : [])].map((one) => [
      one.id,
      one.kind,
    ]),
  );
  const shape = (target: (typeof request.targets)[number]): GreenShape => ({
    id: target.id,
    surface: kinds.get(target.id) === 'pocket-park' ? 'pocket-park' : 'sketched-park',
    geometry: target.geometry,
    name: target.name ?? '',
  });
  return {
    inputs: greenBlueInputs(workspaceOf(asked)),
    request: {
      planVersion: request.planVersion,
      gesture: request.gesture,
      shapes: request.targets.map(shape),
      staged: request.staged ? shape(request.staged) : null,
    },
  };
}
