import { coverageInputs } from '../analysis/coverage/coverage-inputs.ts';
import type { LoadedWorkspace } from '../domain/loaded-workspace.ts';
import { coverageRunner } from './coverage-runner.ts';

/** Gives the analysis a workspace just read. */
export function openCoverage(workspace: LoadedWorkspace): void {
  coverageRunner.open(coverageInputs(workspace));
}
