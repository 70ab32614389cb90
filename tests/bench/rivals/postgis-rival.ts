import type { PostgisServer } from './postgis-server.ts';
import { closedPairs, type RivalAnswer, sampleOf } from './rival-answer.ts';
import type { Polygon, Scene } from './scene.ts';

/** Zones and reaches are tables with an index; `asked` holds the zones to answer. */
const join = 'asked JOIN zones z USING (id) JOIN targets t ON';

const ways = {
  'as usually written': `SELECT z.id, ST_Area(ST_Intersection(z.shape, ST_Union(t.shape)))
    FROM ${join} ST_Intersects(z.shape, t.shape) GROUP BY z.id, z.shape`,
  tuned: `SELECT id, ST_Area(ST_Intersection(shape, reach)) FROM (
      SELECT z.id, z.shape, ST_UnaryUnion(ST_Collect(ST_ClipByBox2D(t.shape, z.shape::box2d))) AS reach
      FROM ${join} z.shape && t.shape GROUP BY z.id, z.shape) near`,
};

/** PostGIS on the same polygons, indexed and analysed; loading them is not counted. */
export function postgisRival(
  server: PostgisServer,
  scene: Scene,
  zoneCount: number,
): readonly RivalAnswer[] {
  const zones = sampleOf(scene.zones.length, zoneCount);
  server.run(`
    DROP TABLE IF EXISTS zones, targets, asked;
    CREATE TABLE zones (id int PRIMARY KEY, shape geometry);
    CREATE TABLE targets (id int PRIMARY KEY, shape geometry);
    CREATE TABLE asked (id int PRIMARY KEY);
    ${copyOf('zones', scene.zones)}
    ${copyOf(
      'targets',
      scene.reaches.map((polygon) => [polygon]),
    )}
    INSERT INTO asked SELECT unnest('{${zones.join(',')}}'::int[]);
    UPDATE targets SET shape = ST_MakeValid(shape) WHERE NOT ST_IsValid(shape);
    CREATE INDEX ON zones USING gist (shape);
    CREATE INDEX ON targets USING gist (shape);
    ANALYZE;`);
  return Object.entries(ways).map(([name, query]): RivalAnswer => {
    const printed = server.run(`\\timing on\n${query};`);
    const millis = Number(/^Time: ([\d.]+) ms/m.exec(printed)?.[1] ?? NaN);
    if (!(millis > 0)) throw new Error(`PostGIS gave no time: ${printed.slice(-200)}`);
    const areaOf = new Map(
      [...printed.matchAll(/^(\d+)\|([\d.e+-]+)$/gm)].map(([, id, area]) => [
        Number(id),
        Number(area),
      ]),
    );
    return {
      who: `PostGIS ${server.version}, ${name}`,
      millis: (millis * scene.zones.length) / zones.length,
      isSampled: zones.length < scene.zones.length,
      zones,
      areas: zones.map((zone) => areaOf.get(zone) ?? 0),
    };
  });
}

function copyOf(table: string, items: readonly (readonly Polygon[])[]): string {
  const rows = items.map((polygons, id) => `${id}\t${hexOf(polygons)}`);
  return `COPY ${table} FROM STDIN;\n${rows.join('\n')}\n\\.\n`;
}

/** A multipolygon in the well-known binary form, as hexadecimal digits. */
function hexOf(polygons: readonly Polygon[]): string {
  const parts: Buffer[] = [header(6, polygons.length)];
  for (const polygon of polygons) {
    parts.push(header(3, polygon.length));
    for (const ring of polygon) {
      const pairs = closedPairs(ring).flat();
      const count = Buffer.alloc(4);
      count.writeUInt32LE(pairs.length / 2);
      parts.push(count, Buffer.from(Float64Array.from(pairs).buffer));
    }
  }
  return Buffer.concat(parts).toString('hex');
}

function header(type: number, count: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt32LE(type, 1);
  bytes.writeUInt32LE(count, 5);
  return bytes;
}
