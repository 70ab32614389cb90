import type { IndicatorId, ZoneId } from '../../src/domain/ids.ts';
import {
  observationKey,
  type Indicator,
  type Observation,
  type ObservationStatus,
} from '../../src/domain/indicator.ts';

export const employed: Indicator = {
  id: 'employed' as IndicatorId,
  title: 'I arbeid',
  definition: '',
  unit: '%',
  decimals: 1,
  better: 'up',
  role: null,
  breaks: [{ year: 2010, why: 'ny definisjon' }],
  focusArea: null,
  sources: [],
  origin: '',
  order: 'a0',
};

/** What is told of a zone of the small place in a year; null: no value. */
export function told(
  zone: string,
  year: number,
  value: number | null,
  status: ObservationStatus = value === null ? 'missing' : 'measured',
): Observation {
  return {
    indicatorId: employed.id,
    zoneId: zone as ZoneId,
    year,
    value,
    upTo: null,
    status,
    note: '',
    sources: [],
    origin: '',
  };
}

/** The parts of a plan that hold one indicator and what is told by it. */
export function toldInPlan(...observations: readonly Observation[]) {
  return {
    indicators: { [employed.id]: employed },
    observations: Object.fromEntries(
      observations.map((one) => [observationKey(one.indicatorId, one.zoneId, one.year), one]),
    ),
  };
}
