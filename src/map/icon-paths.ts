import basketball from '@mapbox/maki/icons/basketball.svg?raw';
import bicycle from '@mapbox/maki/icons/bicycle.svg?raw';
import bridge from '@mapbox/maki/icons/bridge.svg?raw';
import cafe from '@mapbox/maki/icons/cafe.svg?raw';
import college from '@mapbox/maki/icons/college.svg?raw';
import doctor from '@mapbox/maki/icons/doctor.svg?raw';
import garden from '@mapbox/maki/icons/garden.svg?raw';
import heart from '@mapbox/maki/icons/heart.svg?raw';
import home from '@mapbox/maki/icons/home.svg?raw';
import information from '@mapbox/maki/icons/information.svg?raw';
import landuse from '@mapbox/maki/icons/landuse.svg?raw';
import library from '@mapbox/maki/icons/library.svg?raw';
import museum from '@mapbox/maki/icons/museum.svg?raw';
import park from '@mapbox/maki/icons/park.svg?raw';
import picnicSite from '@mapbox/maki/icons/picnic-site.svg?raw';
import placeOfWorship from '@mapbox/maki/icons/place-of-worship.svg?raw';
import playground from '@mapbox/maki/icons/playground.svg?raw';
import roadblock from '@mapbox/maki/icons/roadblock.svg?raw';
import school from '@mapbox/maki/icons/school.svg?raw';
import shoe from '@mapbox/maki/icons/shoe.svg?raw';
import shop from '@mapbox/maki/icons/shop.svg?raw';
import skateboard from '@mapbox/maki/icons/skateboard.svg?raw';
import soccer from '@mapbox/maki/icons/soccer.svg?raw';
import swimming from '@mapbox/maki/icons/swimming.svg?raw';
import tableTennis from '@mapbox/maki/icons/table-tennis.svg?raw';
import theatre from '@mapbox/maki/icons/theatre.svg?raw';
import tunnel from '@mapbox/maki/icons/tunnel.svg?raw';
import village from '@mapbox/maki/icons/village.svg?raw';

/** Side of the square in which every icon is drawn. */
export const iconBox = 15;

const fromSet = {
  basketball,
  bicycle,
  bridge,
  cafe,
  college,
  doctor,
  garden,
  heart,
  home,
  information,
  landuse,
  library,
  museum,
  park,
  'picnic-site': picnicSite,
  'place-of-worship': placeOfWorship,
  playground,
  roadblock,
  school,
  shoe,
  shop,
  skateboard,
  soccer,
  swimming,
  'table-tennis': tableTennis,
  theatre,
  tunnel,
  village,
};

// What the set lacks, drawn for this map in the same box.
const ours = {
  crossing: 'M1.5 2h1.8v11H1.5ZM5 2h1.8v11H5ZM8.4 2h1.8v11H8.4ZM11.8 2h1.8v11h-1.8Z',
  blocks: 'M7.5 1.5 10.6 7H4.4ZM2 8.2h5V13H2ZM8 8.2h5V13H8Z',
  tiles: 'M2 2h5v5H2ZM8 2h5v5H8ZM2 8h5v5H2ZM8 8h5v5H8Z',
  people:
    'M5 2.2a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2ZM1.3 12.6c0-3.2 1.5-5.2 3.7-5.2s3.7 2 3.7 5.2Z' +
    'M10.3 3a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM9.8 12.6c0-2-.4-3.6-1.2-4.7.5-.2 1-.4 1.7-.4 2 0 3.4 1.9 3.4 5.1Z',
  speech:
    'M3 2h9a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 12 10H7.6L4 13.4V10H3a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 3 2Z',
};

export type IconName = keyof typeof fromSet | keyof typeof ours;

const paths: ReadonlyMap<string, string> = new Map([
  ...Object.entries(fromSet).map(([name, svg]) => [name, pathsIn(svg)] as const),
  ...Object.entries(ours),
]);

function pathsIn(svg: string): string {
  return [...svg.matchAll(/<path[^>]*?\sd="([^"]+)"/g)]
    .map(([, path]) => path.replaceAll(/&#x[0-9A-Fa-f]+;/g, ' '))
    .join('');
}

/** The outline of an icon as SVG path data; throws on a name that no icon has. */
export function iconPath(name: string): string {
  const path = paths.get(name);
  if (path === undefined) throw new Error(`Unknown icon: ${name}`);
  return path;
}
