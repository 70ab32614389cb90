import type { BundledProgramme } from '../domain/bundled-programme.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import { parseProgramme } from '../domain/schema/parse-programme.ts';
import { fetchJson } from './fetch-json.ts';
import { readPlaceList } from './read-place-list.ts';

/** A place's programme that another one can be begun after. */
export interface OfferedTemplate {
  readonly workspaceId: WorkspaceId;
  readonly bundled: BundledProgramme;
}

/**
 * The programmes of all bundled places, in the order of the places; one that is not there or is
 * damaged is left out. Empty where the list of places cannot be read.
 */
export async function readProgrammeTemplates(
  base = '/geodata',
): Promise<readonly OfferedTemplate[]> {
  const places = await readPlaceList(base);
  const offered = await Promise.all(
    (places.ok ? places.value : []).map(async (id): Promise<readonly OfferedTemplate[]> => {
      const read = await fetchJson(`${base}/${id}/programme.json`);
      const { programme } = read.ok ? parseProgramme(read.value) : { programme: null };
      return programme ? [{ workspaceId: id, bundled: programme }] : [];
    }),
  );
  return offered.flat();
}
