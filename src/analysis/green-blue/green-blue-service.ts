import type { GreenBlueAnswer } from '../../domain/green-blue.ts';
import type { GreenBlueInputs } from './green-blue-inputs.ts';
import type { GreenBlueRequest } from './green-blue-request.ts';
import { openGreenBlue, type OpenGreenBlue } from './open-green-blue.ts';

/**
 * What the worker offers. `open` comes first; a call before it throws. A request is whole in
 * itself, so that a worker started anew answers as the one before it would have.
 */
export interface GreenBlueService {
  readonly ping: () => true;
  readonly open: (inputs: GreenBlueInputs) => void;
  readonly answer: (request: GreenBlueRequest) => GreenBlueAnswer;
}

/** Green and blue behind plain calls, for a worker or for the same thread. */
export function greenBlueService(): GreenBlueService {
  let current: OpenGreenBlue | null = null;
  return {
    ping: () => true,
    open: (inputs) => {
      current = openGreenBlue(inputs);
    },
    answer: (request) => {
      if (!current) throw new Error('Green and blue were asked for before a workspace was opened');
      return current.answer(request);
    },
  };
}
