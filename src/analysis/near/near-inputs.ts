import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { PathNetwork } from '../../domain/path-network.ts';
import { localPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { targetInputs } from '../coverage/target-inputs.ts';
import { wayInputs } from '../coverage/way-inputs.ts';

/** All that is asked about the surroundings of a position: what coverage needs, without people. */
export type NearInputs = Pick<
  CoverageInputs,
  | 'centre'
  | 'layers'
  | 'extents'
  | 'targets'
  | 'barriers'
  | 'crossings'
  | 'network'
  | 'entranceNodes'
>;

/** The same of a workspace, in metres of the plane around its centre. `paths`: if any are open. */
export function nearInputs(
  loaded: Pick<LoadedWorkspace, 'workspace' | 'layers' | 'extents'>,
  paths: Pick<PathNetwork, 'ways' | 'entranceNodes'> | null = null,
): NearInputs {
  const { centre } = loaded.workspace;
  const plane = localPlane(centre);
  return {
    centre,
    ...targetInputs(loaded, plane),
    ...wayInputs(loaded, plane),
    network: paths?.ways ?? null,
    entranceNodes: paths?.entranceNodes ?? new Int32Array(),
  };
}
