import { featureKindNames } from '../../domain/feature-kind.ts';
import { isPlaceKind } from '../../domain/place.ts';
import type { LayerGeometry, WorkspaceLayer, ZoneGroup } from '../../domain/workspace.ts';
import { checkGeometry } from './check-geometry.ts';
import { checkMeasure } from './check-measure.ts';
import { checkProgramme } from './check-programme.ts';
import type { CheckedFile } from './checked-file.ts';
import type { GeodataTrouble } from './geodata-trouble.ts';
import type { RawFeature, WorkspaceFolder } from './read-workspace-folder.ts';

/** What a file must hold, from the part of workspace.json that names it. */
interface FileRule {
  readonly file: string;
  readonly geometry: LayerGeometry;
  readonly sources: readonly string[];
  readonly check: (feature: RawFeature) => string | null;
}

const noRule = () => null;

/**
 * Every feature of every file of a workspace against its rules: an id used nowhere else in the
 * workspace, a source that the layer names, references that exist, a valid geometry of the layer's
 * shape, and what zones, residents, places and measures must carry; then the programme.
 */
export function checkWorkspaceFolder(folder: WorkspaceFolder): readonly CheckedFile[] {
  const ownerOf = new Map<string, string>();
  const known = new Set<string>(folder.workspace.sources.map(({ id }) => id));
  const { workspace, programme } = folder;
  const checked = fileRules(folder).map((rule): CheckedFile => {
    const features = folder.files.get(rule.file)?.features ?? [];
    const troubles = features.flatMap((feature, at): GeodataTrouble[] => {
      const { id } = feature.properties;
      const name = typeof id === 'string' && id !== '' ? id : `number ${at}`;
      const reason =
        checkId(id, rule.file, ownerOf) ??
        checkSource(feature, rule, known) ??
        checkShape(feature, rule.geometry) ??
        rule.check(feature);
      return reason ? [{ file: rule.file, feature: name, reason }] : [];
    });
    return {
      file: rule.file,
      read: features.length,
      kept: features.length - troubles.length,
      troubles,
    };
  });
  if (!programme || !workspace.programme) return checked;
  const { sources } = workspace;
  const ground = { sources, zoneIds: zoneIdsOf(folder) };
  return [...checked, checkProgramme(workspace.programme.file, programme, ground)];
}

function zoneIdsOf({ workspace, files }: WorkspaceFolder): ReadonlySet<unknown> {
  return new Set<unknown>(
    workspace.zoneSets.flatMap(({ file, idField }) =>
      (files.get(file)?.features ?? []).map(({ properties }) => properties[idField]),
    ),
  );
}

function fileRules(folder: WorkspaceFolder): readonly FileRule[] {
  const { workspace, programme } = folder;
  const zoneIds = zoneIdsOf(folder);
  const rules = new Map<string, FileRule>();
  // A file can be more than one thing: zones that tell their residents have to be sound as both.
  const set = (rule: FileRule) => {
    const before = rules.get(rule.file);
    rules.set(rule.file, {
      ...rule,
      sources: [...(before?.sources ?? []), ...rule.sources],
      check: (feature) => before?.check(feature) ?? rule.check(feature),
    });
  };
  for (const { file, source, idField, nameField, groupField, groups } of workspace.zoneSets) {
    const check = (zone: RawFeature) =>
      checkTexts(zone, [idField, nameField]) ?? checkGroups(zone, groupField, groups);
    set({ file, geometry: 'area', sources: source, check });
  }
  for (const layer of workspace.layers) {
    const { file, geometry, source } = layer;
    set({ file, geometry, sources: source, check: layerRule(layer, zoneIds, programme) });
  }
  const { residents } = workspace;
  if (residents) {
    const { file, form, cellIdField, residentsField, source, groups = {}, spread } = residents;
    const counts = [residentsField, ...Object.values(groups).flatMap(({ fields }) => fields)];
    const check = (cell: RawFeature) =>
      checkTexts(cell, [cellIdField]) ??
      counts.map((field) => checkCount(cell, field)).find((reason) => reason !== null) ??
      null;
    const geometry = form === 'points' ? 'point' : 'area';
    set({ file, geometry, sources: source, check });
    for (const ground of spread?.files ?? []) {
      set({ file: ground, geometry: 'area', sources: spread?.source ?? [], check: noRule });
    }
  }
  const everySource = workspace.sources.map(({ id }) => id);
  for (const { extent } of workspace.layers) {
    if (!extent) continue;
    set({ file: extent, geometry: 'area', sources: everySource, check: noRule });
  }
  return [...rules.values()];
}

function layerRule(
  layer: WorkspaceLayer,
  zoneIds: ReadonlySet<unknown>,
  programme: WorkspaceFolder['programme'],
): (feature: RawFeature) => string | null {
  if (layer.group === 'planned') {
    const named = {
      zoneIds,
      focusAreas: new Set<unknown>(programme?.programme.focusAreas.map(({ id }) => id)),
      goals: new Set<unknown>(programme?.goals.map(({ id }) => id)),
    };
    return (feature) => checkMeasure(feature, named);
  }
  if (layer.targetKind === 'meeting-place') {
    return ({ properties: { kind } }) =>
      isPlaceKind(kind) ? null : `kind ${JSON.stringify(kind)} is not a kind of meeting place`;
  }
  return ({ properties: { kind } }) =>
    kind === undefined || (typeof kind === 'string' && Object.hasOwn(featureKindNames, kind))
      ? null
      : `kind ${JSON.stringify(kind)} is not a kind of feature`;
}

function checkId(id: unknown, file: string, ownerOf: Map<string, string>): string | null {
  if (typeof id !== 'string' || !/^\S+$/.test(id)) return 'has no id (a text without spaces)';
  const owner = ownerOf.get(id);
  ownerOf.set(id, file);
  return owner === undefined ? null : `the id is used already in ${owner}`;
}

function checkSource(
  { properties: { source, references } }: RawFeature,
  rule: FileRule,
  known: ReadonlySet<string>,
): string | null {
  if (typeof source !== 'string') return 'has no source';
  if (!known.has(source)) return `source ${source} is not in sources.json`;
  if (!rule.sources.includes(source)) return `source ${source} is not one that the layer names`;
  if (references === undefined) return null;
  if (!Array.isArray(references)) return 'references is not a list';
  const lost = references.find((id) => typeof id !== 'string' || !known.has(id)) as unknown;
  return lost === undefined ? null : `reference ${JSON.stringify(lost)} is not in sources.json`;
}

const typesOf: Readonly<Record<LayerGeometry, readonly string[]>> = {
  point: ['Point', 'MultiPoint'],
  line: ['LineString', 'MultiLineString'],
  area: ['Polygon', 'MultiPolygon'],
  mixed: ['Point', 'LineString', 'Polygon', 'MultiPolygon'],
};

function checkShape({ geometry }: RawFeature, shape: LayerGeometry): string | null {
  if (geometry === null) return shape === 'mixed' ? null : 'has no geometry';
  if (!typesOf[shape].includes(geometry.type)) return `${geometry.type} is no ${shape} geometry`;
  return checkGeometry(geometry);
}

function checkTexts({ properties }: RawFeature, fields: readonly string[]): string | null {
  const empty = fields.find((field) => typeof properties[field] !== 'string' || !properties[field]);
  return empty === undefined ? null : `${empty} is not a text`;
}

/** The groups of a zone are some that its zone set names. */
function checkGroups(
  { properties }: RawFeature,
  field: string | undefined,
  groups: readonly ZoneGroup[] = [],
): string | null {
  if (field === undefined) return null;
  const found = properties[field];
  const named: readonly unknown[] = Array.isArray(found) ? found : [found];
  const lost = named.find((id) => id !== undefined && !groups.some((group) => group.id === id));
  return lost === undefined ? null : `group ${JSON.stringify(lost)} is not one of the zone set`;
}

function checkCount({ properties }: RawFeature, field: string): string | null {
  const count = properties[field];
  return Number.isSafeInteger(count) && Number(count) >= 0
    ? null
    : `${field} is not a whole number of people: ${JSON.stringify(count)}`;
}
