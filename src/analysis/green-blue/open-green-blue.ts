import type { RefusedTarget } from '../../domain/coverage.ts';
import type { GreenBlueAnswer } from '../../domain/green-blue.ts';
import { localPlane } from '../../geo/local-plane.ts';
import type { CoverageInputs } from '../coverage/coverage-data.ts';
import { preparedParts } from '../coverage/engine/prepared-parts.ts';
import type { TargetRefusal } from '../coverage/engine/target-shape.ts';
import { itemRings } from '../coverage/item-rings.ts';
import { prepareHomes } from '../coverage/prepare-homes.ts';
import type { GreenBlueInputs } from './green-blue-inputs.ts';
import type { GreenBlueRequest } from './green-blue-request.ts';
import { greenBlueSide, type ZoneFacts } from './green-blue-side.ts';
import { knownShares } from './known-shares.ts';
import { SketchedSurfaces } from './sketched-surfaces.ts';
import { SurfaceStack, type NamedGround } from './surface-stack.ts';

/** Green and blue of one workspace, ready to follow a hand: what did not change is not done again. */
export interface OpenGreenBlue {
  readonly answer: (request: GreenBlueRequest) => GreenBlueAnswer;
}

const zoneCellMeters = 50;

/** Ground of the place, and what a person calls it. */
interface PlaceGround extends NamedGround {
  readonly title: string;
}

/**
 * Prepares a workspace. Areas are exact: each surface is what it adds to the union of those before
 * it in the order of `blueGreenSurfaces`, so ground under several counts once.
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
  const waters = waterGrounds(coverage);
  const greens = greenGrounds(coverage);
  const sketches = new SketchedSurfaces(localPlane(coverage.centre));

  const stack = new SurfaceStack(parts, waters, greens);
  const today = greenBlueSide(facts, stack.today);
  const bundled = new Map(greens.map(({ name, title }) => [name, title]));
  const todaysRefusals = refusalsOf(stack.refusedToday, bundled);

  return {
    answer(request) {
      const sketched = sketches.of(request);
      const names = new Map(sketched.map(({ shape }) => [shape.id as string, shape.name]));
      const grounds = sketched.map(({ shape, ground }): NamedGround => ({
        name: shape.id,
        surface: shape.surface,
        ground,
      }));
      const proposal = grounds.length === 0 ? today : greenBlueSide(facts, stack.with(grounds));
      const refusedSketches = grounds.length === 0 ? [] : refusalsOf(stack.refused, names);
      return {
        planVersion: request.planVersion,
        gesture: request.gesture,
        zoneIds: coverage.zones.ids,
        today,
        proposal,
        residentsOutsideZones: outside,
        refusedShapes: [...todaysRefusals, ...refusedSketches],
      };
    },
  };
}

function refusalsOf(
  refused: ReadonlyMap<string, TargetRefusal>,
  names: ReadonlyMap<string, string>,
): RefusedTarget[] {
  return [...refused].flatMap(([id, reason]) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name, reason }];
  });
}

function waterGrounds({ water }: CoverageInputs): PlaceGround[] {
  return Array.from({ length: water.count }, (_, item) => ({
    name: `water ${item}`,
    title: '',
    surface: 'water',
    ground: { kind: 'area', rings: itemRings(water, item), radiusMeters: 0 },
  }));
}

/** The green areas of today that have an outline; one known by a point or a line has no area. */
function greenGrounds({ targets }: CoverageInputs): PlaceGround[] {
  const { features, types, shapes } = targets.parts;
  return Array.from(types, (type, part) => ({ type, part, feature: features[part] }))
    .filter(({ type, feature }) => type === 'area' && targets.targetKinds[feature] === 'green-area')
    .map(({ part, feature }) => ({
      name: `green ${part}`,
      title: targets.names[feature] || targets.ids[feature],
      surface: 'green-area',
      ground: { kind: 'area', rings: itemRings(shapes, part), radiusMeters: 0 },
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
