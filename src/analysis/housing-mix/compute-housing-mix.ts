import { homesInAll, tenures, type HomesByTenure } from '../../domain/homes-by-tenure.ts';
import type {
  HomesMissing,
  HomesThen,
  HomesTold,
  HousingMix,
  HousingSum,
  HousingZone,
} from '../../domain/housing-mix.ts';
import type { ZoneId } from '../../domain/ids.ts';
import type { Indicator, IndicatorRole, Observation } from '../../domain/indicator.ts';
import type { Measure } from '../../domain/measure.ts';
import { shareOut } from '../../domain/share-out.ts';
import { zoneWeights } from '../register/share-money.ts';
import { dissimilarity } from './dissimilarity.ts';
import { latestTold } from './latest-told.ts';

/** What a housing mix is made of. */
export interface HousingRequest {
  readonly zones: readonly ZoneId[];
  readonly indicators: readonly Indicator[];
  readonly observations: Iterable<Observation>;
  /** Values of later years are not yet known; null: the latest there are. */
  readonly year: number | null;
  /** Measures that come with the proposal; what is dropped brings nothing. */
  readonly measures: readonly Measure[];
  /** Zones a measure serves; empty: none, or the whole place. */
  readonly zonesOf: (measure: Measure) => readonly ZoneId[];
  readonly residentsOf: (zoneId: ZoneId) => number | null;
}

/**
 * Municipal homes and all homes of each zone, today and with what the measures bring, and the index
 * of dissimilarity over the zones where both are known. No data is not zero: a zone where one of the
 * two is not known is in no share and in no sum, and what is built there is told apart. Homes of a
 * measure in several zones are shared among them as its money is (`shareMoney`), in whole homes.
 */
export function computeHousingMix(request: HousingRequest): HousingMix {
  const { zones, year } = request;
  const observations = [...request.observations];
  const tellerOf = (role: IndicatorRole) =>
    latestTold(request.indicators, observations, role, new Set(zones), year);
  const [municipalOf, allOf] = [tellerOf('municipal-homes'), tellerOf('all-homes')];
  const added = addedHomes(request);
  const found = zones.map((zoneId) =>
    housingZone(zoneId, municipalOf(zoneId), allOf(zoneId), added.get(zoneId) ?? noneThen),
  );
  const inZones = found.map((zone) => (zone.missing === null ? noneThen : zone.added));
  return {
    zones: found,
    today: sumOf(found.flatMap(({ today }) => today ?? [])),
    proposal: sumOf(found.flatMap(({ proposal }) => proposal ?? [])),
    outside: [...inZones, added.get(null) ?? noneThen].reduce(plus),
  };
}

const noneThen: HomesThen = { municipal: 0, all: 0 };

function plus(a: HomesThen, b: HomesThen): HomesThen {
  return { municipal: a.municipal + b.municipal, all: a.all + b.all };
}

function housingZone(
  zoneId: ZoneId,
  municipal: HomesTold | null,
  all: HomesTold | null,
  added: HomesThen,
): HousingZone {
  const missing = whatIsMissing(municipal, all);
  const today =
    municipal && all && missing === null ? { municipal: municipal.homes, all: all.homes } : null;
  return {
    zoneId,
    municipal,
    all,
    added,
    missing,
    today,
    proposal: today && plus(today, added),
  };
}

function whatIsMissing(municipal: HomesTold | null, all: HomesTold | null): HomesMissing | null {
  if (!municipal) return all ? 'municipal' : 'both';
  if (!all) return 'all';
  return municipal.homes > all.homes ? 'more-municipal-than-all' : null;
}

function sumOf(zones: readonly HomesThen[]): HousingSum {
  const found = dissimilarity(zones);
  const isIndex = typeof found !== 'string';
  return {
    homes: zones.reduce(plus, noneThen),
    index: isIndex ? found : null,
    noIndex: isIndex ? null : found,
  };
}

/** What is built in each zone; under null what lies in none. */
function addedHomes({
  measures,
  zones,
  zonesOf,
  residentsOf,
}: HousingRequest): ReadonlyMap<ZoneId | null, HomesThen> {
  const added = new Map<ZoneId | null, HomesThen>();
  const known = new Set(zones);
  const add = (zoneId: ZoneId | null, homes: HomesByTenure) =>
    added.set(
      zoneId,
      plus(added.get(zoneId) ?? noneThen, { municipal: homes.municipal, all: homesInAll(homes) }),
    );
  for (const measure of measures) {
    const { homes } = measure;
    if (homes === null || measure.status === 'dropped') continue;
    const served = zonesOf(measure)
      .filter((id) => known.has(id))
      .toSorted();
    if (served.length === 0) add(null, homes);
    const weights = zoneWeights(served, residentsOf);
    const shares = served.length === 0 ? [] : tenures.map((one) => shareOut(homes[one], weights));
    for (const [at, zoneId] of served.entries()) {
      const part = tenures.map((tenure, i) => [tenure, shares[i][at]] as const);
      add(zoneId, Object.fromEntries(part) as HomesByTenure);
    }
  }
  return added;
}
