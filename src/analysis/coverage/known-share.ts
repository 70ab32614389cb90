import type { CoverageQuestion } from '../../domain/coverage-question.ts';
import { boundsOf, boundsRing, growBounds, joinBounds } from '../../geo/bounds.ts';
import type { CoverageInputs, TargetLayer } from './coverage-data.ts';
import { CoverEngine } from './engine/cover-engine.ts';
import type { PreparedParts } from './engine/prepared-parts.ts';
import { itemRings } from './item-rings.ts';

/**
 * How much of each zone's surroundings the target layers know, 0–1.
 *
 * A layer knows a point's surroundings when everything within the question's distance of the point
 * lies in the layer's extent; of a zone it knows the share of the area of which that is true. Where
 * several layers supply the targets asked for, the zone's share is the mean over them: 1 when
 * every layer knows all, 0 (unknown) when none knows anything, and between a lower bound, since a
 * layer that does not know the place may hide a target there. A question that names kinds of
 * meeting place asks only the layers that hold such kinds; one that could not be read may hold any.
 */
export class KnownShare {
  private engine: CoverEngine | null = null;
  private readonly byExtent = new Map<string, Float64Array>();

  constructor(
    private readonly inputs: CoverageInputs,
    private readonly zoneParts: PreparedParts,
  ) {}

  /** One share for each zone, in their order. */
  of(question: CoverageQuestion): Float64Array {
    const suppliers = this.inputs.layers.filter((layer) => supplies(layer, question));
    const zoneCount = this.inputs.zones.polygons.count;
    const shares = new Float64Array(zoneCount);
    for (const { extent } of suppliers) {
      const known = this.ofExtent(extent, question.distanceMeters);
      for (let zone = 0; zone < zoneCount; zone++) shares[zone] += known[zone] / suppliers.length;
    }
    return shares.map(tidy);
  }

  private ofExtent(extent: TargetLayer['extent'], distanceMeters: number): Float64Array {
    const zoneCount = this.inputs.zones.polygons.count;
    if (extent === 'everywhere') return new Float64Array(zoneCount).fill(1);
    if (extent === 'nowhere') return new Float64Array(zoneCount);
    const key = `${extent} ${distanceMeters}`;
    const before = this.byExtent.get(key);
    if (before) return before;
    const shares = this.measure(extent, distanceMeters);
    this.byExtent.set(key, shares);
    return shares;
  }

  /** What lies within the distance of the outside of the extent is not known in full. */
  private measure(extent: number, distanceMeters: number): Float64Array {
    const { zones, extents } = this.inputs;
    this.engine ??= new CoverEngine(this.zoneParts);
    const rings = itemRings(extents, extent);
    const outer = growBounds(
      joinBounds(boundsOf(rings), boundsOf([zones.polygons.coords])),
      2 * distanceMeters + 1_000,
    );
    const outcome = this.engine.setTarget(0, {
      kind: 'area',
      rings: [boundsRing(outer), ...rings],
      radiusMeters: distanceMeters,
    });
    const unknown = this.engine.coveredAreas();
    const shares = this.engine.partAreas.map((area, zone) =>
      'refused' in outcome || !(area > 0) ? 0 : 1 - unknown[zone] / area,
    );
    this.engine.removeTarget(0);
    return shares;
  }
}

function supplies(layer: TargetLayer, { targetKind, placeKinds }: CoverageQuestion): boolean {
  if (layer.targetKind !== targetKind) return false;
  if (placeKinds === null || layer.extent === 'nowhere') return true;
  return layer.placeKinds.some((kind) => placeKinds.includes(kind));
}

/** A share that differs from none or all by rounding only is none or all. */
function tidy(share: number): number {
  if (share < 1e-9) return 0;
  return share > 1 - 1e-9 ? 1 : share;
}
