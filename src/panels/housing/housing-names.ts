import type { ZoneId } from '../../domain/ids.ts';
import type { LoadedWorkspace } from '../../domain/loaded-workspace.ts';
import type { ProgrammeInForce } from '../../domain/programme-in-force.ts';
import type { Language } from '../../text/language.ts';
import { wordsIn } from '../../text/words-in.ts';

/** What zones and reference areas are called. */
export function housingNames(
  loaded: Pick<LoadedWorkspace, 'zones'>,
  { areas }: Pick<ProgrammeInForce, 'areas'>,
  language: Language,
): (id: ZoneId) => string {
  const names = new Map<ZoneId, string>([
    ...areas.map(({ id, title }) => [id, wordsIn(title, language)] as const),
    ...loaded.zones.map(({ id, name }) => [id, name] as const),
  ]);
  return (id) => names.get(id) ?? id;
}
