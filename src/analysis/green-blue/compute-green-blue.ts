import type { GreenBlueAnswer } from '../../domain/green-blue.ts';
import type { GreenBlueInputs } from './green-blue-inputs.ts';
import type { GreenBlueRequest } from './green-blue-request.ts';
import { openGreenBlue } from './open-green-blue.ts';

/** The answer to one request from nothing: what the live computation must agree with. */
export function computeGreenBlue(
  inputs: GreenBlueInputs,
  request: GreenBlueRequest,
): GreenBlueAnswer {
  return openGreenBlue(inputs).answer(request);
}
