import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { PathNetwork } from '../domain/path-network.ts';
import { coverageRunner } from './coverage-runner.ts';

/** Gives the analysis a workspace just read, with the paths that are open, if any. */
export function openCoverage(workspace: LoadedWorkspace, paths: PathNetwork | null): void {
  coverageRunner.open(coverageInputs(workspace, paths?.ways, paths?.entranceNodes));
}
