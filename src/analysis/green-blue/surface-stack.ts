import { blueGreenSurfaces, type BlueGreenSurface } from '../../domain/blue-green-surface.ts';
import type { PreparedParts } from '../coverage/engine/prepared-parts.ts';
import type { TargetRefusal, TargetShape } from '../coverage/engine/target-shape.ts';
import { SurfaceCover } from './surface-cover.ts';

/** Ground that is known of the place, or sketched on it, by a name of its own. */
export interface NamedGround {
  readonly name: string;
  readonly surface: BlueGreenSurface;
  readonly ground: TargetShape;
}

/** Area under a surface and all that claim ground before it, m² per zone. */
export type StackedAreas = Readonly<Record<BlueGreenSurface, Float64Array>>;

/**
 * Lays surfaces one on another. What each adds to the union of those before it is the difference of
 * two covers, so there is one cover for every surface that has sketches: the covers of surfaces
 * that nobody sketched are never made. Sketches before the place's own green lie on covers with the
 * place's water alone.
 */
export class SurfaceStack {
  /** The place as it is, without sketches. */
  readonly today: StackedAreas;
  readonly refusedToday: ReadonlyMap<string, TargetRefusal>;
  private readonly overWater: LaidCover[] = [];
  private readonly overGreen: LaidCover[];
  private refusedSketches: ReadonlyMap<string, TargetRefusal> = new Map();

  constructor(
    private readonly parts: PreparedParts,
    private readonly waters: readonly NamedGround[],
    private readonly greens: readonly NamedGround[],
  ) {
    const cover = this.newCover([]);
    const water = cover.areas().slice();
    for (const { name, ground } of greens) cover.put(name, ground);
    const andGreen = cover.areas().slice();
    this.today = stackOf((surface) => (isBeforeGreen(surface) ? water : andGreen));
    this.refusedToday = new Map(cover.refused);
    this.overGreen = [{ cover, laid: new Set() }];
  }

  /** Sketches that could not be taken into the last answer, by name. */
  get refused(): ReadonlyMap<string, TargetRefusal> {
    return this.refusedSketches;
  }

  /** The place with these sketches; the arrays are good until the next call. */
  with(sketched: readonly NamedGround[]): StackedAreas {
    const used = { overWater: 0, overGreen: 0 };
    const before: NamedGround[] = [];
    let below = this.today.water;
    this.refusedSketches = new Map();
    return stackOf((surface) => {
      const own = sketched.filter((one) => one.surface === surface);
      before.push(...own);
      const isPlaceGreen = surface === 'green-area';
      if (own.length === 0 && !isPlaceGreen) return below;
      if (before.length === 0) return (below = this.today[surface]);
      const side = isBeforeGreen(surface) ? 'overWater' : 'overGreen';
      const at = (this[side][used[side]++] ??= this.another(side));
      lay(at, before);
      this.refusedSketches = at.cover.refused;
      return (below = at.cover.areas());
    });
  }

  private another(side: 'overWater' | 'overGreen'): LaidCover {
    return { cover: this.newCover(side === 'overGreen' ? this.greens : []), laid: new Set() };
  }

  private newCover(more: readonly NamedGround[]): SurfaceCover {
    const cover = new SurfaceCover(this.parts);
    for (const { name, ground } of [...this.waters, ...more]) cover.put(name, ground);
    return cover;
  }
}

interface LaidCover {
  readonly cover: SurfaceCover;
  laid: ReadonlySet<string>;
}

/** Brings the sketches on a cover to these. */
function lay(at: LaidCover, sketched: readonly NamedGround[]): void {
  const now = new Set(sketched.map(({ name }) => name));
  for (const name of at.laid) if (!now.has(name)) at.cover.take(name);
  for (const { name, ground } of sketched) at.cover.put(name, ground);
  at.laid = now;
}

const greenRank = blueGreenSurfaces.indexOf('green-area');

function isBeforeGreen(surface: BlueGreenSurface): boolean {
  return blueGreenSurfaces.indexOf(surface) < greenRank;
}

/** One array for each surface, asked for in the order in which they claim ground. */
function stackOf(areas: (surface: BlueGreenSurface) => Float64Array): StackedAreas {
  const stack: Partial<Record<BlueGreenSurface, Float64Array>> = {};
  for (const surface of blueGreenSurfaces) stack[surface] = areas(surface);
  return stack as StackedAreas;
}
