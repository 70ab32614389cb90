import type { PolygonSet } from '../../../src/analysis/coverage/engine/polygon-set.ts';
import type { TargetShape } from '../../../src/analysis/coverage/engine/target-shape.ts';
import { itemRings } from '../../../src/analysis/coverage/item-rings.ts';
import type { LayerId, WorkspaceId, ZoneId } from '../../../src/domain/ids.ts';
import type { LayerFeature, LoadedWorkspace } from '../../../src/domain/loaded-workspace.ts';
import { noGroups } from '../../../src/domain/resident-groups.ts';
import { localPlane } from '../../../src/geo/local-plane.ts';
import type { LngLat } from '../../../src/geo/lng-lat.ts';
import { engineCity, type CityName } from '../engine/engine-city.ts';

const centre: LngLat = [10.4, 63.4];
const cellMeters = 250;
const layerId = 'targets' as LayerId;
const words = (text: string) => ({ nb: text, nn: text, sv: text, en: text });

type Ring = GeoJSON.Position[];

/**
 * The seeded city of a name as a place that was read from files: its zones, its targets as meeting
 * places (points, lines and areas), and `perCell` residents in every square of 250 m; 0: none.
 */
export function cityWorkspace(name: CityName, perCell: number): LoadedWorkspace {
  const { zones, targets } = engineCity(name);
  const [width, height] = extentOf(zones);
  const plane = localPlane(centre);
  const at = (x: number, y: number): GeoJSON.Position => [
    ...plane.toLngLat([x - width / 2, y - height / 2]),
  ];
  const positions = (path: Float64Array): Ring => {
    const line: Ring = [];
    for (let i = 0; i < path.length; i += 2) line.push(at(path[i], path[i + 1]));
    return line;
  };
  const closed = (path: Float64Array): Ring => {
    const ring = positions(path);
    return [...ring, ring[0]];
  };
  const geometryOf = (target: TargetShape): GeoJSON.Geometry => {
    if (target.kind === 'disc') return { type: 'Point', coordinates: at(target.x, target.y) };
    if (target.kind === 'line') {
      return { type: 'LineString', coordinates: positions(target.coords) };
    }
    return { type: 'Polygon', coordinates: target.rings.map(closed) };
  };
  const [west, south] = at(0, 0);
  const [east, north] = at(width, height);
  const columns = perCell > 0 ? Math.floor(width / cellMeters) : 0;
  const rows = perCell > 0 ? Math.floor(height / cellMeters) : 0;
  return {
    workspace: {
      schema: 1,
      id: 'city' as WorkspaceId,
      title: words(name),
      centre,
      bounds: [west, south, east, north],
      start: { centre, zoom: 11 },
      zoneSets: [],
      layers: [
        {
          id: layerId,
          group: 'meeting-places',
          title: words('targets'),
          geometry: 'mixed',
          file: 'targets.geojson',
          source: [],
          visible: true,
          targetKind: 'meeting-place',
        },
      ],
      residents: null,
      programme: null,
      sources: [],
    },
    sources: {},
    zones: Array.from({ length: zones.count }, (_, zone) => ({
      id: `zone-${zone}` as ZoneId,
      name: String(zone),
      geometry: { type: 'Polygon', coordinates: itemRings(zones, zone).map(closed) },
      attributes: {},
    })),
    layers: {
      [layerId]: {
        status: 'ready',
        features: targets.map((target, index): LayerFeature => ({
          type: 'Feature',
          properties: { id: `target-${index}` },
          geometry: geometryOf(target),
        })),
      },
    },
    extents: {},
    residents: Array.from({ length: columns * rows }, (_, cell) => {
      const x = (cell % columns) * cellMeters;
      const y = Math.floor(cell / columns) * cellMeters;
      const ring = [
        at(x, y),
        at(x + cellMeters, y),
        at(x + cellMeters, y + cellMeters),
        at(x, y + cellMeters),
        at(x, y),
      ];
      return {
        id: `cell-${cell}`,
        residents: perCell,
        groups: noGroups,
        geometry: { type: 'Polygon', coordinates: [ring] },
      };
    }),
    plannedMeasures: [],
  };
}

function extentOf({ coords }: PolygonSet): readonly [number, number] {
  let [width, height] = [0, 0];
  for (let i = 0; i < coords.length; i += 2) {
    width = Math.max(width, coords[i]);
    height = Math.max(height, coords[i + 1]);
  }
  return [width, height];
}
