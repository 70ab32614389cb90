import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { Language } from '../../text/language.ts';
import { localText } from '../../text/local-text.ts';
import type { SummedZones } from './indicator-rows.ts';

/** The groups of zones that a place knows, and all its zones together. */
export function summedZones(
  { zones, workspace }: Pick<LoadedWorkspace, 'zones' | 'workspace'>,
  allName: string,
  language: Language,
): readonly SummedZones[] {
  const groups = workspace.zoneSets.find(({ isDefault }) => isDefault)?.groups ?? [];
  const summed = groups.map(({ id, title }) => ({
    id: `group ${id}`,
    name: localText(title, language),
    zones: zones.filter((zone) => zone.groups?.includes(id)).map((zone) => zone.id),
  }));
  return [...summed, { id: 'all zones', name: allName, zones: zones.map(({ id }) => id) }];
}
