import { pointInRings } from '../../geo/point-in-rings.ts';
import { ringArea } from '../../geo/ring-area.ts';

interface ShpShell {
  readonly flat: ArrayLike<number>;
  readonly size: number;
  readonly rings: GeoJSON.Position[][];
}

/**
 * The rings of one record of a .shp file as a polygon or multipolygon. Clockwise rings are shells
 * and a hole belongs to the smallest shell around it; where no ring is clockwise, the writer wound
 * them the other way. A hole in no shell is a shell, so that nothing is lost.
 */
export function nestShpRings(
  rings: readonly GeoJSON.Position[][],
): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  const flats = rings.map((ring) => ring.flat());
  const areas = flats.map(ringArea);
  const shellSign = areas.some((area) => area < 0) ? -1 : 1;
  const shells: ShpShell[] = [];
  for (const [i, ring] of rings.entries()) {
    if (areas[i] * shellSign >= 0) {
      shells.push({ flat: flats[i], size: Math.abs(areas[i]), rings: [ring] });
    }
  }
  const bySize = shells.toSorted((a, b) => a.size - b.size);
  for (const [i, ring] of rings.entries()) {
    if (areas[i] * shellSign >= 0) continue;
    const around = bySize.find(({ flat }) => holdsMost(flat, ring));
    if (around) around.rings.push(ring);
    else shells.push({ flat: flats[i], size: 0, rings: [ring] });
  }
  const [only] = shells;
  return shells.length === 1
    ? { type: 'Polygon', coordinates: only.rings }
    : { type: 'MultiPolygon', coordinates: shells.map((shell) => shell.rings) };
}

/** Corners of a hole may lie on its shell, so the most of a few decide. */
function holdsMost(shell: ArrayLike<number>, hole: readonly GeoJSON.Position[]): boolean {
  const step = Math.max(1, Math.floor(hole.length / 9));
  const asked = hole.filter((_, i) => i % step === 0);
  return asked.filter(([x, y]) => pointInRings(x, y, [shell])).length * 2 > asked.length;
}
