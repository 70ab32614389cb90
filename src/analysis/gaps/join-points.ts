import type { HomeSamples } from '../coverage/home-samples.ts';
import type { MeterPoints } from '../reach/reach-meter.ts';

/** Points that stand for those who are counted, in metres of the local plane. */
export type PeoplePoints = Pick<HomeSamples, 'count' | 'xs' | 'ys' | 'zones' | 'weights'>;

/** All points of two lists, those of the first before those of the second. */
export function joinPoints(first: MeterPoints, second: MeterPoints): MeterPoints {
  const xs = new Float64Array(first.count + second.count);
  const ys = new Float64Array(first.count + second.count);
  xs.set(first.xs);
  ys.set(first.ys);
  xs.set(second.xs, first.count);
  ys.set(second.ys, first.count);
  return { count: xs.length, xs, ys };
}
