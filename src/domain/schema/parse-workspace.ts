import type { LngLat, LngLatBounds } from '../../geo/lng-lat.ts';
import type { ResidentsRule, TargetKind } from '../coverage-question.ts';
import type { LayerId, SourceId, WorkspaceId, ZoneSetId } from '../ids.ts';
import type { LocalText } from '../local-text.ts';
import type {
  LayerGeometry,
  LayerGroup,
  ResidentsForm,
  SourceRole,
  Workspace,
  WorkspaceSource,
} from '../workspace.ts';
import { checkWorkspaceLinks } from './check-workspace-links.ts';
import {
  flag,
  list,
  number,
  oneOf,
  orNull,
  shape,
  text,
  value,
  type Read,
  type ShapeIssue,
} from './shape.ts';

const localText: Read<LocalText> = shape({ nb: text(), nn: text(), sv: text(), en: text() });

const fileName = value(
  (found): found is string => typeof found === 'string' && /^[\w-]+\.geojson$/.test(found),
  'the name of a .geojson file in the same folder',
);

const calendarDay = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const dateOrInterval = new RegExp(
  `^(${calendarDay}|${calendarDay}/${calendarDay}|\\.\\./${calendarDay}|${calendarDay}/\\.\\.)$`,
);
const sourceDate = value(
  (found): found is string => typeof found === 'string' && dateOrInterval.test(found),
  'a date YYYY, YYYY-MM or YYYY-MM-DD, or an interval of two, open as ..',
);

const webAddress = value(
  (found): found is string => typeof found === 'string' && /^https?:\/\/\S+$/.test(found),
  'an address that starts with http',
);

const position = value(
  (found): found is LngLat => isDegrees(found, 2),
  'longitude and latitude in degrees',
);

const bounds = value(
  (found): found is LngLatBounds =>
    isDegrees(found, 4) && found[0] < found[2] && found[1] < found[3],
  'west, south, east and north in degrees',
);

const sourceIds = list(text<SourceId>('the id of a source'), 1);

const zoneSet = shape(
  {
    id: text<ZoneSetId>(),
    title: localText,
    file: fileName,
    source: sourceIds,
    idField: text(),
    nameField: text(),
    isDefault: flag,
    generalised: flag,
  },
  {
    note: localText,
    groupField: text(),
    groups: list(shape({ id: text(), title: localText }), 1),
  },
);

const layer = shape(
  {
    id: text<LayerId>(),
    group: oneOf<LayerGroup>([
      'districts',
      'green-blue',
      'meeting-places',
      'barriers',
      'residents',
      'planned',
    ]),
    title: localText,
    geometry: oneOf<LayerGeometry>(['point', 'line', 'area', 'mixed']),
    file: fileName,
    source: sourceIds,
    visible: flag,
  },
  {
    targetKind: oneOf<TargetKind>(['meeting-place', 'green-area', 'walking-route']),
    extent: fileName,
    note: localText,
  },
);

const group = shape({ fields: list(text(), 1), limits: localText });

const residents = shape(
  {
    file: fileName,
    cellIdField: text(),
    residentsField: text(),
    date: value(
      (found): found is string => typeof found === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(found),
      'a day YYYY-MM-DD',
    ),
    source: sourceIds,
    defaultRule: oneOf<ResidentsRule>(['area', 'point']),
  },
  {
    form: oneOf<ResidentsForm>(['points', 'cells', 'zone-totals']),
    cellMeters: number(1, 100_000),
    cellCrs: value(
      (found): found is string => typeof found === 'string' && /^EPSG:\d{4,6}$/.test(found),
      'a reference system as EPSG:32633',
    ),
    groups: shape({}, { children: group, elderly: group, dwellings: group }),
    spread: shape({ files: list(fileName, 1), source: sourceIds }),
  },
);

const programme = shape({
  file: value(
    (found): found is string => typeof found === 'string' && /^[\w-]+\.json$/.test(found),
    'the name of a .json file in the same folder',
  ),
  districts: orNull(text<LayerId>('the id of a layer')),
});

const source: Read<WorkspaceSource> = shape({
  id: text<SourceId>(),
  role: oneOf<SourceRole>(['data', 'reference']),
  title: localText,
  publisher: text(),
  licence: localText,
  licenceUrl: orNull(webAddress),
  date: orNull(sourceDate),
  url: orNull(webAddress),
  attribution: localText,
  processing: orNull(localText),
});

const currency = value(
  (found): found is string => typeof found === 'string' && /^[A-Z]{3}$/.test(found),
  'a currency of three letters, as NOK (ISO 4217)',
);

const workspaceFile = shape(
  {
    schema: oneOf<1>([1]),
    id: value(
      (found): found is WorkspaceId => typeof found === 'string' && /^[a-z][a-z0-9-]*$/.test(found),
      'a name of small letters, digits and hyphens',
    ),
    title: localText,
    centre: position,
    bounds,
    start: shape(
      { centre: position, zoom: number(0, 24) },
      { page: oneOf<'programme'>(['programme']) },
    ),
    zoneSets: list(zoneSet, 1),
    layers: list(layer),
    residents: orNull(residents),
    programme: orNull(programme),
  },
  { currency },
);

const sourcesFile = shape({ sources: list(source, 1) });

/** A parsed workspace, or null with the issues that keep it from being one. */
export interface ParsedWorkspace {
  readonly workspace: Workspace | null;
  readonly issues: readonly ShapeIssue[];
}

/**
 * The workspace that `workspace.json` and `sources.json` describe together, both as parsed JSON.
 * Any issue makes it null: a field that is missing, wrong or unknown; an id used twice; a source,
 * layer or default zone set that is named but not there; data without a date. Never throws.
 */
export function parseWorkspace(workspaceJson: unknown, sourcesJson: unknown): ParsedWorkspace {
  const issues: ShapeIssue[] = [];
  const described = workspaceFile(workspaceJson, '', issues);
  const listed = sourcesFile(sourcesJson, '', issues);
  if (!described || !listed) return { workspace: null, issues };
  const workspace: Workspace = { ...described, sources: listed.sources };
  issues.push(...checkWorkspaceLinks(workspace));
  return { workspace: issues.length === 0 ? workspace : null, issues };
}

function isDegrees(found: unknown, count: number): found is readonly number[] {
  if (!Array.isArray(found) || found.length !== count) return false;
  return found.every((degrees: unknown, at) => {
    const limit = at % 2 === 0 ? 180 : 90;
    return typeof degrees === 'number' && Math.abs(degrees) <= limit;
  });
}
