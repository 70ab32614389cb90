import type { RefusedTarget } from '../../domain/coverage.ts';
import type { GreenBlueAnswer } from '../../domain/green-blue.ts';
import { localPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { preparedParts } from '../coverage/engine/prepared-parts.ts';
import { itemRings } from '../coverage/item-rings.ts';
import { prepareHomes } from '../coverage/prepare-homes.ts';
import type { GreenBlueInputs } from './green-blue-inputs.ts';
import type { GreenBlueRequest } from './green-blue-request.ts';
import { greenBlueSide, type StackedAreas, type ZoneFacts } from './green-blue-side.ts';
import { knownShares } from './known-shares.ts';
import { SketchedSurfaces, type SketchedSurface } from './sketched-surfaces.ts';
import { SurfaceCover, type SurfaceRings } from './surface-cover.ts';

/** Green and blue of one workspace, ready to follow a hand: what did not change is not done again. */
export interface OpenGreenBlue {
  readonly answer: (request: GreenBlueRequest) => GreenBlueAnswer;
}

const zoneCellMeters = 50;

interface NamedSurface {
  readonly key: string;
  readonly name: string;
  readonly rings: SurfaceRings;
}

/**
 * Prepares a workspace. Areas are exact: each surface is what it adds to the union of those before
 * it (water, green area, sketched park, pocket park), so ground under several counts once.
 */
export function openGreenBlue({ coverage, water }: GreenBlueInputs): OpenGreenBlue {
  const parts = preparedParts(coverage.zones.polygons, zoneCellMeters);
  const greenLayers = coverage.layers.filter(({ targetKind }) => targetKind === 'green-area');
  const { residents, outside } = residentsByZone(coverage);
  const facts: ZoneFacts = {
    parts,
    residents,
    greenKnown: knownShares(
      parts,
      coverage.extents,
      greenLayers.map(({ extent }) => extent),
    ),
    waterKnown: knownShares(parts, water.extents, water.known),
  };
  const waters = waterSurfaces(coverage);
  const greens = greenAreas(coverage);
  const sketches = new SketchedSurfaces(localPlane(coverage.centre));

  // One holds all but the pocket parks, the other those too: what they add is the difference.
  const parks = new SurfaceCover(parts);
  const all = new SurfaceCover(parts);
  for (const { key, rings } of waters) parks.put(key, rings);
  const waterAreas = parks.areas().slice();
  for (const { key, rings } of greens) parks.put(key, rings);
  const andGreen = parks.areas().slice();
  for (const { key, rings } of [...waters, ...greens]) all.put(key, rings);
  all.areas();
  const today = greenBlueSide(facts, {
    water: waterAreas,
    andGreen,
    andParks: andGreen,
    andPocketParks: andGreen,
  });
  const bundled = new Map([...waters, ...greens].map(({ key, name }) => [key, name]));
  const todaysRefusals = refusalsOf(parks, bundled);
  let onParks = new Set<string>();
  let onAll = new Set<string>();

  function stackWith(sketched: readonly SketchedSurface[]): StackedAreas {
    const others = sketched.filter(({ shape }) => shape.surface !== 'pocket-park');
    onParks = lay(parks, others, onParks);
    onAll = lay(all, sketched, onAll);
    return {
      water: waterAreas,
      andGreen,
      andParks: parks.areas(),
      andPocketParks: all.areas(),
    };
  }

  return {
    answer(request) {
      const sketched = sketches.of(request);
      const stack = stackWith(sketched);
      const names = new Map(sketched.map(({ shape }) => [shape.id as string, shape.name]));
      return {
        planVersion: request.planVersion,
        gesture: request.gesture,
        zoneIds: coverage.zones.ids,
        today,
        proposal: sketched.length === 0 ? today : greenBlueSide(facts, stack),
        residentsOutsideZones: outside,
        refusedShapes: [...todaysRefusals, ...refusalsOf(all, names)],
      };
    },
  };
}

/** Brings the sketches on a cover to these; gives the names now on it. */
function lay(
  cover: SurfaceCover,
  sketched: readonly SketchedSurface[],
  before: ReadonlySet<string>,
): Set<string> {
  const now = new Set<string>(sketched.map(({ shape }) => shape.id));
  for (const id of before) if (!now.has(id)) cover.take(id);
  for (const { shape, rings } of sketched) cover.put(shape.id, rings);
  return now;
}

function refusalsOf(cover: SurfaceCover, names: ReadonlyMap<string, string>): RefusedTarget[] {
  return [...cover.refused].flatMap(([id, reason]) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name, reason }];
  });
}

function waterSurfaces({ water }: CoverageInputs): NamedSurface[] {
  return Array.from({ length: water.count }, (_, item) => ({
    key: `water ${item}`,
    name: '',
    rings: itemRings(water, item),
  }));
}

/** The green areas of today that have an outline; one known by a point or a line has no area. */
function greenAreas({ targets }: CoverageInputs): NamedSurface[] {
  const { features, types, shapes } = targets.parts;
  return Array.from(types, (type, part) => ({ type, part, feature: features[part] }))
    .filter(({ type, feature }) => type === 'area' && targets.targetKinds[feature] === 'green-area')
    .map(({ part, feature }) => ({
      key: `green ${part}`,
      name: targets.names[feature] || targets.ids[feature],
      rings: itemRings(shapes, part),
    }));
}

function residentsByZone(coverage: CoverageInputs): {
  readonly residents: Float64Array | null;
  readonly outside: number;
} {
  if (coverage.cells.ids.length === 0) return { residents: null, outside: 0 };
  const homes = prepareHomes(coverage);
  const residents = new Float64Array(coverage.zones.ids.length);
  let outside = homes.unplacedResidents;
  for (let home = 0; home < homes.count; home++) {
    if (homes.zones[home] < 0) outside += homes.residents[home];
    else residents[homes.zones[home]] += homes.residents[home];
  }
  return { residents, outside };
}
