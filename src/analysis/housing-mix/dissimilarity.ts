import type { Dissimilarity, HomesThen, NoDissimilarity } from '../../domain/housing-mix.ts';

/**
 * The index of dissimilarity of municipal and other homes, D = ½ Σ |mᵢ/M − oᵢ/O| over zones, with
 * mᵢ municipal and oᵢ other homes of a zone, M and O their sums (Duncan and Duncan 1955, "A
 * methodological analysis of segregation indexes", American Sociological Review 20(2):210–217).
 * D · M municipal homes would have to lie in another zone to make the share the same in all. Each
 * zone with `municipal` ≤ `all`, both 0 or more. A reason instead below two zones, or where there
 * are no municipal, or no other, homes.
 */
export function dissimilarity(zones: readonly HomesThen[]): Dissimilarity | NoDissimilarity {
  if (zones.length < 2) return 'too-few-zones';
  const municipal = zones.reduce((sum, zone) => sum + zone.municipal, 0);
  const other = zones.reduce((sum, zone) => sum + zone.all - zone.municipal, 0);
  if (municipal === 0) return 'no-municipal-homes';
  if (other === 0) return 'no-other-homes';
  const apart = zones.reduce(
    (sum, zone) => sum + Math.abs(zone.municipal / municipal - (zone.all - zone.municipal) / other),
    0,
  );
  const share = Math.min(1, apart / 2);
  return { share, homesToMove: share * municipal };
}
