import type { BuiltFile } from '../domain/geodata-manifest.ts';
import type { LayerId, SourceId, WorkspaceId } from '../domain/ids.ts';
import type { LayerData, LayerFeature, LoadedWorkspace } from '../domain/loaded-workspace.ts';
import type { Outcome } from '../domain/outcome.ts';
import { parseProgramme } from '../domain/schema/parse-programme.ts';
import { parseWorkspace } from '../domain/schema/parse-workspace.ts';
import type { Workspace, WorkspaceSource } from '../domain/workspace.ts';
import { fetchJson } from './fetch-json.ts';
import { parseGeometry, parseLayerFeature } from './parse-layer-feature.ts';
import { parseManifest } from './parse-manifest.ts';
import { parsePlannedMeasure } from './parse-planned-measure.ts';
import { createLayerReader, type LayerReaderRunner } from './run-layer-reader.ts';
import { homeGround } from './home-ground.ts';
import { residentCells } from './resident-cells.ts';
import { zonesOf } from './zones-of.ts';

type Features = Outcome<readonly LayerFeature[]>;

/** How many of the workspace's files are read, of how many. */
export type ReadProgress = (done: number, total: number) => void;

/** `people`: also where people live, which is most of what is read and serves coverage alone. */
export interface WorkspaceWish {
  readonly people: boolean;
}

/**
 * Reads a bundled workspace as `npm run geodata` built it, from `<base>/<id>/`. A layer that is
 * missing or broken is `failed` with its reason and the rest works. Refused, since nothing works
 * without: `workspace-missing` (not there or not built), `workspace-broken` (not of the schema),
 * `zones-broken`.
 */
export async function readWorkspace(
  id: WorkspaceId,
  onProgress: ReadProgress = () => undefined,
  base = '/geodata',
  { people }: WorkspaceWish = { people: true },
): Promise<Outcome<LoadedWorkspace>> {
  const folder = `${base}/${id}`;
  const [described, sources, manifestJson] = await Promise.all([
    fetchJson(`${folder}/workspace.json`),
    fetchJson(`${folder}/sources.json`),
    fetchJson(`${folder}/build/manifest.json`),
  ]);
  if (!described.ok || !sources.ok || !manifestJson.ok) {
    return { ok: false, reason: 'workspace-missing' };
  }
  const parsed = parseWorkspace(described.value, sources.value);
  const built = parseManifest(manifestJson.value);
  if (!parsed.workspace || !built || parsed.workspace.id !== id) {
    return { ok: false, reason: 'workspace-broken' };
  }
  const workspace = people ? parsed.workspace : withoutPeople(parsed.workspace);
  const reader = createLayerReader();
  try {
    return await readParts(
      workspace,
      new FileReading(folder, built, workspace, reader),
      onProgress,
    );
  } finally {
    reader.close();
  }
}

function withoutPeople(workspace: Workspace): Workspace {
  const layers = workspace.layers.filter(({ group }) => group !== 'residents');
  return { ...workspace, layers, residents: null };
}

/** Reads the files of one workspace, each once. */
class FileReading {
  private readonly readings = new Map<string, Promise<Features>>();
  private programmeReading: Promise<Outcome<unknown>> | null = null;
  private readonly texts = new Map<string, Promise<Outcome<readonly unknown[]>>>();

  constructor(
    private readonly folder: string,
    private readonly built: ReadonlyMap<string, BuiltFile>,
    private readonly workspace: Workspace,
    private readonly reader: LayerReaderRunner,
  ) {}

  /** The located features of a file, within the workspace's bounds. */
  located(file: string): Promise<Features> {
    const reading = this.readings.get(file) ?? this.readLocated(file);
    this.readings.set(file, reading);
    return reading;
  }

  /** All features of a file, with and without a place, not yet parsed. */
  all(file: string): Promise<Outcome<readonly unknown[]>> {
    const reading = this.texts.get(file) ?? this.readAll(file);
    this.texts.set(file, reading);
    return reading;
  }

  /** The programme's file as JSON, not yet parsed. */
  programme(file: string): Promise<Outcome<unknown>> {
    this.programmeReading ??= fetchJson(`${this.folder}/${file}`);
    return this.programmeReading;
  }

  private async readLocated(file: string): Promise<Features> {
    const found = this.built.get(file);
    if (!found) return { ok: false, reason: 'file-missing' };
    if (found.flatgeobuf === null) return found.located === 0 ? nothing : this.parseAll(file);
    return this.reader.read({
      url: `${this.folder}/build/${found.flatgeobuf}`,
      bytes: found.bytes,
      bounds: this.workspace.bounds,
    });
  }

  private async parseAll(file: string): Promise<Features> {
    const read = await this.all(file);
    if (!read.ok) return read;
    const features = read.value.map(parseLayerFeature);
    return features.every((feature) => feature !== null)
      ? { ok: true, value: features }
      : { ok: false, reason: 'file-broken' };
  }

  private async readAll(file: string): Promise<Outcome<readonly unknown[]>> {
    const found = this.built.get(file);
    if (!found) return { ok: false, reason: 'file-missing' };
    if (found.geojson === null) return this.located(file);
    const read = await fetchJson(`${this.folder}/build/${found.geojson}`);
    if (!read.ok) return read;
    const { value } = read;
    return typeof value === 'object' &&
      value !== null &&
      'features' in value &&
      Array.isArray(value.features)
      ? { ok: true, value: value.features }
      : { ok: false, reason: 'file-broken' };
  }
}

const nothing: Features = { ok: true, value: [] };

async function readParts(
  workspace: Workspace,
  files: FileReading,
  onProgress: ReadProgress,
): Promise<Outcome<LoadedWorkspace>> {
  const zoneSet = workspace.zoneSets.find((set) => set.isDefault) ?? workspace.zoneSets[0];
  const residentsFile = workspace.residents?.file;
  const groundFiles = workspace.residents?.spread?.files ?? [];
  const planned = workspace.layers.filter((layer) => layer.group === 'planned');
  const readings: Promise<unknown>[] = [
    files.located(zoneSet.file),
    ...(residentsFile === undefined ? [] : [files.located(residentsFile)]),
    ...groundFiles.map((file) => files.located(file)),
    ...planned.map((layer) => files.all(layer.file)),
    ...workspace.layers.map((layer) => files.located(layer.file)),
    ...workspace.layers.flatMap((layer) => (layer.extent ? [files.all(layer.extent)] : [])),
    ...(workspace.programme ? [files.programme(workspace.programme.file)] : []),
  ];
  let done = 0;
  onProgress(done, readings.length);
  await Promise.all(
    readings.map((reading) => reading.then(() => onProgress(++done, readings.length))),
  );

  const zoneFeatures = await files.located(zoneSet.file);
  const zones = zoneFeatures.ok ? zonesOf(zoneFeatures.value, zoneSet) : null;
  if (!zones) return { ok: false, reason: 'zones-broken' };
  const layers: Record<LayerId, LayerData> = {};
  const extents: Record<LayerId, GeoJSON.Polygon | GeoJSON.MultiPolygon> = {};
  for (const layer of workspace.layers) {
    layers[layer.id] = layerData(await files.located(layer.file));
    if (!layer.extent) continue;
    const extent = extentOf(await files.all(layer.extent));
    // A layer that says where it knows its features, but cannot be asked, is not to be trusted.
    if (extent) extents[layer.id] = extent;
    else layers[layer.id] = { status: 'failed', reason: 'extent-broken' };
  }
  const cells = residentsFile === undefined ? nothing : await files.located(residentsFile);
  const ground = await Promise.all(groundFiles.map((file) => files.located(file)));
  const measures = await Promise.all(planned.map((layer) => files.all(layer.file)));
  const programme = workspace.programme
    ? await programmeOf(files.programme(workspace.programme.file))
    : { programme: null };
  return {
    ok: true,
    value: {
      workspace,
      sources: Object.fromEntries(workspace.sources.map((source) => [source.id, source])) as Record<
        SourceId,
        WorkspaceSource
      >,
      zones,
      layers,
      extents,
      residents:
        cells.ok && workspace.residents ? residentCells(cells.value, workspace.residents) : [],
      homeGround: homeGround(ground.flatMap((read) => (read.ok ? read.value : []))),
      plannedMeasures: measures.flatMap((read, at) =>
        (read.ok ? read.value : [])
          .map((feature) => parsePlannedMeasure(feature, planned[at].id))
          .filter((measure) => measure !== null),
      ),
      ...programme,
    },
  };
}

async function programmeOf(
  reading: Promise<Outcome<unknown>>,
): Promise<Pick<LoadedWorkspace, 'programme' | 'programmeTrouble'>> {
  const read = await reading;
  if (!read.ok) return { programme: null, programmeTrouble: read.reason };
  const { programme } = parseProgramme(read.value);
  return programme ? { programme } : { programme: null, programmeTrouble: 'file-broken' };
}

function layerData(read: Features): LayerData {
  return read.ok
    ? { status: 'ready', features: read.value }
    : { status: 'failed', reason: read.reason };
}

function extentOf(read: Outcome<readonly unknown[]>): GeoJSON.MultiPolygon | null {
  if (!read.ok) return null;
  const coordinates: GeoJSON.Position[][][] = [];
  for (const feature of read.value) {
    const found = typeof feature === 'object' && feature !== null && 'geometry' in feature;
    const geometry = found ? parseGeometry(feature.geometry) : null;
    if (geometry?.type === 'Polygon') coordinates.push(geometry.coordinates);
    else if (geometry?.type === 'MultiPolygon') coordinates.push(...geometry.coordinates);
    else return null;
  }
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}
