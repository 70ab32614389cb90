import type { BundledProgramme } from '../../domain/bundled-programme.ts';
import type { WorkspaceSource } from '../../domain/workspace.ts';
import type { CheckedFile } from './checked-file.ts';

/** What a programme may name. */
interface Ground {
  readonly sources: readonly Pick<WorkspaceSource, 'id'>[];
  readonly zoneIds: ReadonlySet<unknown>;
}

const languages = ['nb', 'nn', 'sv', 'en'] as const;

/**
 * A workspace's programme against the rest of the workspace: sources, zones, reference areas and
 * focus areas that it names are there; a value and a goal have a source unless they are said to be
 * examples; a text is told in all four languages or in none. Each record is named by its path.
 */
export function checkProgramme(
  file: string,
  bundled: BundledProgramme,
  { sources, zoneIds }: Ground,
): CheckedFile {
  const { programme, goals, indicators, observations, areas } = bundled;
  const sourceIds = new Set<unknown>(sources.map(({ id }) => id));
  const focusAreas = new Set<unknown>(programme.focusAreas.map(({ id }) => id));
  const places = new Set<unknown>([...zoneIds, ...areas.map(({ id }) => id)]);
  const common = (record: object) => lostSource(record, sourceIds) ?? untold(record, '');
  const focus = (id: string | null) =>
    id === null || focusAreas.has(id) ? null : `focus area ${id} is not in the programme`;

  const reasons: (readonly [path: string, reason: string | null])[] = [
    ['programme', common(programme) ?? lostZone(programme.zones, zoneIds)],
    ...goals.map((goal, at) => {
      const { measuredIn } = goal;
      const reason =
        common(goal) ??
        focus(goal.focusArea) ??
        lostZone(goal.zones, zoneIds) ??
        (measuredIn === null || places.has(measuredIn) ? null : `${measuredIn} does not exist`) ??
        (goal.illustrative || goal.sources.length > 0 ? null : 'has no source and is no example');
      return [`goals[${at}] ${goal.id}`, reason] as const;
    }),
    ...indicators.map((one, at) => {
      return [`indicators[${at}] ${one.id}`, common(one) ?? focus(one.focusArea)] as const;
    }),
    ...observations.map((one, at) => {
      const { indicatorId, zoneId, year, status } = one;
      const reason =
        common(one) ??
        (places.has(zoneId) ? null : `${zoneId} is neither a zone nor a reference area`) ??
        (status === 'illustrative' || one.sources.length > 0
          ? null
          : 'has no source and is no example');
      return [`observations[${at}] ${indicatorId} ${zoneId} ${year}`, reason] as const;
    }),
    ...areas.map((area, at) => {
      const reason =
        common(area) ??
        lostZone(area.zones, zoneIds) ??
        (zoneIds.has(area.id) ? 'is a zone, and no reference area' : null);
      return [`areas[${at}] ${area.id}`, reason] as const;
    }),
  ];
  const troubles = reasons.flatMap(([feature, reason]) =>
    reason === null ? [] : [{ file, feature, reason }],
  );
  return { file, read: reasons.length, kept: reasons.length - troubles.length, troubles };
}

function lostZone(zones: readonly string[], known: ReadonlySet<unknown>): string | null {
  const lost = zones.find((id) => !known.has(id));
  return lost === undefined ? null : `zone ${lost} does not exist`;
}

/** The first source that nobody knows, at whatever depth it is named. */
function lostSource(value: unknown, known: ReadonlySet<unknown>): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [field, inner] of Object.entries(value)) {
    const named: readonly unknown[] = field === 'sources' && Array.isArray(inner) ? inner : [];
    const lost = named.find((id) => !known.has(id));
    if (lost !== undefined) return `source ${JSON.stringify(lost)} is not in sources.json`;
    const deeper = lostSource(inner, known);
    if (deeper) return deeper;
  }
  return null;
}

/** Where a text is told in some of the languages only. */
function untold(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const record = value as Readonly<Record<string, unknown>>;
  if (languages.every((language) => typeof record[language] === 'string')) {
    const empty = languages.filter((language) => String(record[language]).trim() === '');
    return empty.length === 0 || empty.length === languages.length
      ? null
      : `${path} is not told in ${empty.join(', ')}`;
  }
  for (const [field, inner] of Object.entries(record)) {
    const reason = untold(inner, path === '' ? field : `${path}.${field}`);
    if (reason) return reason;
  }
  return null;
}
