import { CoverEngine } from '../coverage/engine/cover-engine.ts';
import type { PolygonSet } from '../coverage/engine/polygon-set.ts';
import type { PreparedParts } from '../coverage/engine/prepared-parts.ts';
import { itemRings } from '../coverage/item-rings.ts';
import type { KnownWhere } from './known-where.ts';

/**
 * Share (0–1) of each part's area in which layers know their features, as a mean over the layers;
 * 0 for all where there is no layer, and for refused parts. Rings in local metres.
 */
export function knownShares(
  parts: PreparedParts,
  extents: PolygonSet,
  layers: readonly KnownWhere[],
): Float64Array {
  const shares = new Float64Array(parts.areas.length);
  const measured = new Map<number, Float64Array>();
  for (const where of layers) {
    if (where === 'nowhere') continue;
    const known = where === 'everywhere' ? null : (measured.get(where) ?? shareUnder(where));
    if (typeof where === 'number' && known) measured.set(where, known);
    for (let part = 0; part < shares.length; part++) {
      shares[part] += (known === null ? 1 : known[part]) / layers.length;
    }
  }
  return shares.map((share, part) => (parts.refused.has(part) ? 0 : tidy(share)));

  function shareUnder(extent: number): Float64Array {
    const engine = new CoverEngine(parts);
    engine.setTarget(0, { kind: 'area', rings: itemRings(extents, extent), radiusMeters: 0 });
    const covered = engine.coveredAreas();
    return parts.areas.map((area, part) => (area > 0 ? covered[part] / area : 0));
  }
}

/** A share that differs from none or all by rounding only is none or all. */
function tidy(share: number): number {
  if (!(share > 1e-9)) return 0;
  return share > 1 - 1e-9 ? 1 : share;
}
