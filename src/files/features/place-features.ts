import { reprojectGeometry } from '../../geo/reproject-geometry.ts';
import { chooseSystem, type ChosenSystem } from './choose-system.ts';
import { cleanGeometry, type CleanedGeometry } from './clean-geometry.ts';
import { eachPosition } from './each-position.ts';
import type {
  FeatureReading,
  FileNotice,
  FileOutcome,
  RawFeatures,
  ReadFeature,
} from './feature-reading.ts';

/** From here on, the place where a system's coordinates begin is not part of the data. */
const nearOriginDegrees = 1;
const nearOriginMeters = 100_000;

/**
 * Features of any format made sound and brought to WGS 84, each with what was put right or why it
 * is refused. `told` is the reference system for a file that declares none. Points at exactly 0, 0
 * are refused where nothing else is near there: that is how an unknown position is often written.
 * Refused: see `chooseSystem`.
 */
export function placeFeatures(
  raw: RawFeatures,
  told: string | null,
): FileOutcome<Omit<FeatureReading, 'format'>> {
  const cleaned = raw.features.map(({ geometry }) => cleanGeometry(geometry));
  const known = cleaned.map(({ geometry }) => (geometry === null ? null : firstPosition(geometry)));
  const positions = known.filter((position) => position !== null);
  const placed = positions.filter(([x, y]) => x !== 0 || y !== 0);
  const choice = chooseSystem(raw.declaredSystem, told, placed.length > 0 ? placed : positions);
  if (!choice.ok) return choice;
  const { system, notices } = choice.value;
  const limit = system.inDegrees ? nearOriginDegrees : nearOriginMeters;
  const zeroIsPlace =
    placed.length === 0 || placed.some(([x, y]) => Math.abs(x) < limit && Math.abs(y) < limit);
  const all: FileNotice[] = [...raw.notices, ...notices];
  if (raw.features.length > 0 && positions.length === 0) {
    all.push({ notice: 'no-coordinates', detail: '' });
  }
  return {
    ok: true,
    value: {
      systemName: system.name,
      notices: all,
      features: raw.features.map(({ id, properties }, at): ReadFeature => ({
        number: at + 1,
        id,
        properties,
        ...place(cleaned[at], choice.value, zeroIsPlace),
      })),
    },
  };
}

function place(
  cleaned: CleanedGeometry,
  { system, swapped }: ChosenSystem,
  zeroIsPlace: boolean,
): CleanedGeometry {
  const { geometry, repairs } = cleaned;
  if (geometry === null) return cleaned;
  if (!zeroIsPlace && isAtZero(geometry)) return refuse('zero-position');
  const moved = reprojectGeometry(geometry, system, swapped);
  let isOnEarth = true;
  eachPosition(moved, ([lng, lat]) => {
    if (!(Math.abs(lng) <= 180 && Math.abs(lat) < 90)) isOnEarth = false;
  });
  return isOnEarth ? { geometry: moved, repairs, refusal: null } : refuse('outside-the-world');
}

function refuse(refusal: 'zero-position' | 'outside-the-world'): CleanedGeometry {
  return { geometry: null, repairs: [], refusal };
}

function isAtZero(geometry: GeoJSON.Geometry): boolean {
  return (
    geometry.type === 'Point' && geometry.coordinates[0] === 0 && geometry.coordinates[1] === 0
  );
}

function firstPosition(geometry: GeoJSON.Geometry): readonly [number, number] | null {
  let first: readonly [number, number] | null = null;
  eachPosition(geometry, ([x, y]) => {
    first ??= [x, y];
  });
  return first;
}
