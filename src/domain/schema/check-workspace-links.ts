import type { SourceId } from '../ids.ts';
import type { Workspace } from '../workspace.ts';
import type { ShapeIssue } from './shape.ts';

/**
 * What does not hold together in a workspace whose fields are each right: ids used twice, names
 * of sources and layers that do not exist, not exactly one default zone set, data without a date, residents whose form lacks what it needs.
 */
export function checkWorkspaceLinks(workspace: Workspace): readonly ShapeIssue[] {
  return [
    ...repeated('sources', workspace.sources),
    ...repeated('layers', workspace.layers),
    ...repeated('zoneSets', workspace.zoneSets),
    ...unknownSources(workspace),
    ...undatedData(workspace),
    ...defaultZoneSet(workspace),
    ...unknownDistricts(workspace),
    ...residentsForm(workspace),
  ];
}

function repeated(path: string, items: readonly { readonly id: string }[]): ShapeIssue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: `${path}[${at}].id`, reason: `${id} is used twice` }] : [];
  });
}

function unknownSources(workspace: Workspace): ShapeIssue[] {
  const known = new Set(workspace.sources.map(({ id }) => id));
  const named: (readonly [path: string, ids: readonly SourceId[]])[] = [
    ...workspace.zoneSets.map((set, at) => [`zoneSets[${at}].source`, set.source] as const),
    ...workspace.layers.map((layer, at) => [`layers[${at}].source`, layer.source] as const),
    ['residents.source', workspace.residents?.source ?? []],
    ['residents.spread.source', workspace.residents?.spread?.source ?? []],
  ];
  return named.flatMap(([path, ids]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ path, reason: `${id} is not among the sources` })),
  );
}

function undatedData(workspace: Workspace): ShapeIssue[] {
  return workspace.sources.flatMap(({ role, date }, at) =>
    role === 'data' && date === null
      ? [{ path: `sources[${at}].date`, reason: 'data must have a date' }]
      : [],
  );
}

function defaultZoneSet(workspace: Workspace): ShapeIssue[] {
  const count = workspace.zoneSets.filter((set) => set.isDefault).length;
  return count === 1
    ? []
    : [{ path: 'zoneSets', reason: `exactly one must be the default, not ${count}` }];
}

function unknownDistricts({ layers, programme }: Workspace): ShapeIssue[] {
  if (!programme?.districts || layers.some(({ id }) => id === programme.districts)) return [];
  return [{ path: 'programme.districts', reason: `${programme.districts} is not a layer` }];
}

function residentsForm({ residents }: Workspace): ShapeIssue[] {
  if (!residents) return [];
  const { form = 'cells', cellMeters, cellCrs, spread } = residents;
  if (form === 'cells' && (cellMeters === undefined || cellCrs === undefined)) {
    return [{ path: 'residents', reason: 'cells must say cellMeters and cellCrs' }];
  }
  return spread !== undefined && form !== 'zone-totals'
    ? [{ path: 'residents.spread', reason: 'only zone-totals are spread' }]
    : [];
}
