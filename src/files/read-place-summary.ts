import type { WorkspaceId } from '../domain/ids.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PlaceSummary } from '../domain/place-summary.ts';
import { parseProgramme } from '../domain/schema/parse-programme.ts';
import { parseWorkspace } from '../domain/schema/parse-workspace.ts';
import { fetchJson } from './fetch-json.ts';
import { parseManifest } from './parse-manifest.ts';

/**
 * What is told of a place before it is opened. A programme that cannot be read is as if the place
 * named none. Refused: `workspace-missing`, `workspace-broken`, as opening it would be.
 */
export async function readPlaceSummary(
  id: WorkspaceId,
  base = '/geodata',
): Promise<Outcome<PlaceSummary>> {
  const folder = `${base}/${id}`;
  const [described, sources, manifest] = await Promise.all([
    fetchJson(`${folder}/workspace.json`),
    fetchJson(`${folder}/sources.json`),
    fetchJson(`${folder}/build/manifest.json`),
  ]);
  if (!described.ok || !sources.ok || !manifest.ok) {
    return { ok: false, reason: 'workspace-missing' };
  }
  const { workspace } = parseWorkspace(described.value, sources.value);
  const built = parseManifest(manifest.value);
  if (!workspace || !built || workspace.id !== id) return { ok: false, reason: 'workspace-broken' };
  const zoneSet = workspace.zoneSets.find((set) => set.isDefault) ?? workspace.zoneSets[0];
  const zoneFile = built.get(zoneSet.file);
  const read = workspace.programme
    ? await fetchJson(`${folder}/${workspace.programme.file}`)
    : null;
  const programme = read?.ok ? parseProgramme(read.value).programme : null;
  return {
    ok: true,
    value: {
      id,
      title: workspace.title,
      zoneSet,
      zones: zoneFile?.features ?? 0,
      programme: programme?.programme ?? null,
      outline: zoneFile?.flatgeobuf
        ? {
            url: `${folder}/build/${zoneFile.flatgeobuf}`,
            bytes: zoneFile.bytes,
            bounds: workspace.bounds,
          }
        : null,
    },
  };
}
