import type { NearAnswer, NearRequest } from '../../domain/near-answer.ts';
import { computeNear } from './compute-near.ts';
import { nearGround, type NearGround } from './near-ground.ts';
import type { NearInputs } from './near-inputs.ts';

/** What the worker offers. `open` comes first; a call before it throws. */
export type NearCalls = {
  readonly ping: () => true;
  readonly open: (inputs: NearInputs) => void;
  readonly near: (request: NearRequest) => NearAnswer;
};

/** What is near behind plain calls, for a worker or for the same thread. */
export function nearService(): NearCalls {
  let ground: NearGround | null = null;
  return {
    ping: () => true,
    open: (inputs) => {
      ground = nearGround(inputs);
    },
    near: (request) => {
      if (!ground) throw new Error('What is near was asked for before a place was opened');
      return computeNear(ground, request);
    },
  };
}
