import type { Workspace, WorkspaceLayer } from './workspace.ts';

/** The layers of the place that lie under the measures on the map pages of a report. */
export function reportMapLayers({ layers }: Pick<Workspace, 'layers'>): readonly WorkspaceLayer[] {
  return layers.filter(
    ({ group, geometry }) =>
      group === 'districts' || (group === 'green-blue' && geometry !== 'point'),
  );
}
