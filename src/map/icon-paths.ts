import basketball from '@mapbox/maki/icons/basketball.svg?raw';
import bicycle from '@mapbox/maki/icons/bicycle.svg?raw';
import bridge from '@mapbox/maki/icons/bridge.svg?raw';
import cafe from '@mapbox/maki/icons/cafe.svg?raw';
import college from '@mapbox/maki/icons/college.svg?raw';
import doctor from '@mapbox/maki/icons/doctor.svg?raw';
import garden from '@mapbox/maki/icons/garden.svg?raw';
import gardenCentre from '@mapbox/maki/icons/garden-centre.svg?raw';
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
import wetland from '@mapbox/maki/icons/wetland.svg?raw';

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
  'garden-centre': gardenCentre,
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
  wetland,
};

// What the set lacks, drawn for this map in the same box.
const ours = {
  crossing: 'M1.5 2h1.8v11H1.5ZM5 2h1.8v11H5ZM8.4 2h1.8v11H8.4ZM11.8 2h1.8v11h-1.8Z',
  blocks: 'M7.5 1.5 10.6 7H4.4ZM2 8.2h5V13H2ZM8 8.2h5V13H8Z',
  'green-roof':
    'M2.5 7.6h10v6h-10ZM4.3 9.2v2.6h2.2V9.2ZM8.5 9.2v2.6h2.2V9.2Z' +
    'M1.9 6.8a1.9 2.6 0 0 1 3.7 0ZM5.65 6.8a1.9 3.6 0 0 1 3.7 0ZM9.4 6.8a1.9 2.6 0 0 1 3.7 0Z',
  'home-with-heart':
    'M7.5 1.2 14 7.2h-1.7v6.3H2.7V7.2H1ZM7.5 11.8l2.7-2.8c.9-1 .2-2.4-1-2.4-.7 0-1.4.4-1.7 1' +
    '-.3-.6-1-1-1.7-1-1.2 0-1.9 1.4-1 2.4Z',
  lamp:
    'M4.6 1.8h5.8l-1 2.4H8.2v8.2h1.6v1.2H5.2v-1.2h1.6V4.2H5.6Z' +
    'M3.2 4.2l.7 1-2.2 1.5-.7-1ZM11.8 4.2l-.7 1 2.2 1.5.7-1Z',
  'slow-sign':
    'M7.5 1a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM7.5 2.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z' +
    'M4.4 5h2.7v5H4.4V8.9h1.5v-.9H4.7V7h1.2v-.9H4.4ZM7.9 5h2.7v5H7.9ZM9 6.1v2.8h.5V6.1Z',
  trees:
    'M4 1.8a2.9 2.9 0 0 1 .6 5.7v4H14v1.6H1v-1.6h2.4v-4A2.9 2.9 0 0 1 4 1.8Z' +
    'M11 1.8a2.9 2.9 0 0 1 .6 5.7v3h-1.2v-3a2.9 2.9 0 0 1 .6-5.7Z',
  waves:
    'M1 3q1.6-1.8 3.25 0t3.25 0 3.25 0 3.25 0v1.9q-1.6 1.8-3.25 0t-3.25 0-3.25 0-3.25 0Z' +
    'M1 7q1.6-1.8 3.25 0t3.25 0 3.25 0 3.25 0v1.9q-1.6 1.8-3.25 0t-3.25 0-3.25 0-3.25 0Z' +
    'M1 11q1.6-1.8 3.25 0t3.25 0 3.25 0 3.25 0v1.9q-1.6 1.8-3.25 0t-3.25 0-3.25 0-3.25 0Z',
  zone:
    'M7.5 1 13.4 4.2v6.6L7.5 14 1.6 10.8V4.2ZM7.5 2.8 3.2 5.1v4.8l4.3 2.3 4.3-2.3V5.1Z' +
    'M7.5 5.4a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2Z',
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
