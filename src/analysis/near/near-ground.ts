import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import { todaysFeatures, type AskedTarget } from '../coverage/asked-targets.ts';
import { ReachGround } from '../reach/reach-ground.ts';
import type { NearInputs } from './near-inputs.ts';

/** A place made ready to be asked about one position after another. */
export interface NearGround {
  readonly inputs: NearInputs;
  readonly plane: LocalPlane;
  readonly features: readonly AskedTarget[];
  readonly ground: ReachGround;
}

/** Makes a place ready; paths are prepared when they are first walked on. */
export function nearGround(inputs: NearInputs): NearGround {
  return {
    inputs,
    plane: localPlane(inputs.centre),
    features: todaysFeatures(inputs.targets),
    ground: new ReachGround(inputs),
  };
}
