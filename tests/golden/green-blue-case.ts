import {
  greenBlueInputs,
  type GreenBlueInputs,
} from '../../src/analysis/green-blue/green-blue-inputs.ts';
import type { GreenBlueRequest } from '../../src/analysis/green-blue/green-blue-request.ts';
import type { ZoneGreenBlue } from '../../src/domain/green-blue.ts';
import { greenShapes } from '../../src/domain/green-shapes.ts';
import { measureOf, workspaceOf, type CoverageCase } from './coverage-case.ts';

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
  const { staged } = situation;
  return {
    inputs: greenBlueInputs(workspaceOf(asked)),
    request: {
      planVersion: 1,
      gesture: 0,
      shapes: greenShapes((situation.measures ?? []).map(measureOf)),
      staged: staged ? (greenShapes([measureOf(staged)])[0] ?? null) : null,
    },
  };
}
