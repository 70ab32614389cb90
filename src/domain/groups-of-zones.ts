import type { Workspace, ZoneGroup } from './workspace.ts';

const none: readonly ZoneGroup[] = [];

/** The groups that the zones in use belong to, in the workspace's order; empty where it has none. */
export function groupsOfZones({ zoneSets }: Pick<Workspace, 'zoneSets'>): readonly ZoneGroup[] {
  return zoneSets.find(({ isDefault }) => isDefault)?.groups ?? none;
}
