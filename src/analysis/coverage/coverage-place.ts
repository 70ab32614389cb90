import type {
  CountedGroup,
  CoverageQuestion,
  ResidentsRule,
} from '../../domain/coverage-question.ts';
import { localPlane, type LocalPlane } from '../../geo/local-plane.ts';
import { ReachGround } from '../reach/reach-ground.ts';
import { todaysFeatures, type AskedTarget } from './asked-targets.ts';
import { cellCentres, type CellCentres } from './cell-centres.ts';
import type { CoverageInputs, ResidentCells } from './coverage-data.ts';
import type { PolygonSet } from './engine/polygon-set.ts';
import { preparedParts, type PreparedParts } from './engine/prepared-parts.ts';
import type { Homes } from './home-list.ts';
import { areaHomePoints, centreHomePoints, type HomePoints } from './home-points.ts';
import { KnownShare } from './known-share.ts';
import { landArea } from './land-area.ts';
import { prepareHomes } from './prepare-homes.ts';
import { spacingForArea } from './spacing-for-area.ts';
import { zoneLattice, type ZoneLattice } from './zone-lattice.ts';

const zoneCellMeters = 50;

/** Homes are small and many: finer cells cost more to prepare than they save. */
const homeCellMeters = 100;

/** A county's zones are cut to wider cells: the area is exact with any. */
const mostCells = 1_000_000;

/** Homes with their land cut to cells for engines. */
interface HomeGround {
  readonly homes: Homes;
  readonly parts: PreparedParts;
}

/** What all questions about a workspace share; each part is prepared when it is asked for first. */
export class CoveragePlace {
  readonly plane: LocalPlane;
  readonly features: readonly AskedTarget[];
  readonly zoneParts: PreparedParts;
  readonly known: KnownShare;
  readonly ground: ReachGround;
  private readonly homeGrounds = new Map<CountedGroup, HomeGround>();
  private readonly points = new Map<string, HomePoints>();
  private cellsCentres: CellCentres | null = null;
  private lattice: ZoneLattice | null = null;
  // A service started anew must not count as the one before it did.
  private revision = Math.floor(Math.random() * 2 ** 40);

  constructor(readonly inputs: CoverageInputs) {
    this.plane = localPlane(inputs.centre);
    this.features = todaysFeatures(inputs.targets);
    const { polygons } = inputs.zones;
    this.zoneParts = preparedParts(polygons, cellMeters(polygons, zoneCellMeters));
    this.known = new KnownShare(inputs, this.zoneParts);
    this.ground = new ReachGround(inputs);
  }

  /** A number for a drawing, which no other drawing of this place has. */
  nextRevision(): number {
    return ++this.revision;
  }

  get zoneCount(): number {
    return this.inputs.zones.polygons.count;
  }

  /** The cells with those who are counted in place of the residents; null: not known here. */
  cellsOf(counts: CountedGroup): ResidentCells | null {
    const { cells } = this.inputs;
    if (counts === 'residents') return cells;
    const residents = cells.groups[counts];
    return residents && { ...cells, residents };
  }

  homeGround(counts: CountedGroup): HomeGround {
    const known = this.homeGrounds.get(counts);
    if (known) return known;
    const homes = prepareHomes({ ...this.inputs, cells: this.countedCells(counts) });
    const ground = {
      homes,
      parts: preparedParts(homes.parts, cellMeters(homes.parts, homeCellMeters)),
    };
    this.homeGrounds.set(counts, ground);
    return ground;
  }

  centres(): CellCentres {
    this.cellsCentres ??= cellCentres(this.inputs);
    return this.cellsCentres;
  }

  homePoints({ counts, residentsRule }: HomesQuestion): HomePoints {
    const key = `${counts} ${residentsRule satisfies ResidentsRule}`;
    const known = this.points.get(key);
    if (known) return known;
    const cells = this.countedCells(counts);
    const points =
      residentsRule === 'point'
        ? centreHomePoints(this.centres(), cells)
        : areaHomePoints(this.homeGround(counts).homes, cells);
    this.points.set(key, points);
    return points;
  }

  zoneLattice(): ZoneLattice {
    this.lattice ??= zoneLattice(this.inputs.zones.polygons);
    return this.lattice;
  }

  private countedCells(counts: CountedGroup): ResidentCells {
    const cells = this.cellsOf(counts);
    if (!cells) throw new Error(`Nobody knows the ${counts} of this place`);
    return cells;
  }
}

function cellMeters(polygons: PolygonSet, finest: number): number {
  return spacingForArea(landArea(polygons), finest, mostCells);
}

type HomesQuestion = Pick<CoverageQuestion, 'counts' | 'residentsRule'>;
