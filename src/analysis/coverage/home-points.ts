import { ringsMiddle } from '../../geo/rings-middle.ts';
import type { MeterPoints } from '../reach/reach-meter.ts';
import type { CellCentres } from './cell-centres.ts';
import type { ResidentCells } from './coverage-data.ts';
import type { Homes } from './home-list.ts';
import { homeSamples, homeSpacingMeters, type HomeSamples } from './home-samples.ts';
import { itemRings } from './item-rings.ts';

/** Where those who are counted live, as points that distances can be measured from. */
export interface HomePoints {
  readonly samples: HomeSamples;
  /** How far apart the samples of one home are; 0 where one point is all of a home. */
  readonly spacingMeters: number;
  /** The middle of each home, from which its way to a target is shown. */
  readonly middles: MeterPoints;
  readonly homes: {
    readonly ids: readonly string[];
    readonly residents: Float64Array;
    readonly zones: Int32Array;
    /** 1 where the home is only a part of its cell. */
    readonly split: Uint8Array;
  };
  /** Those who are counted and have no place at all. */
  readonly unplacedResidents: number;
}

/** By the area rule: everybody lives evenly over the land of the homes. */
export function areaHomePoints(homes: Homes, cells: ResidentCells): HomePoints {
  const middles = Array.from({ length: homes.count }, (_, home) =>
    ringsMiddle(itemRings(homes.parts, home)),
  );
  const spacingMeters = homeSpacingMeters(homes);
  return {
    samples: homeSamples(homes, homes.residents, spacingMeters),
    spacingMeters,
    middles: {
      count: homes.count,
      xs: Float64Array.from(middles, ([x]) => x),
      ys: Float64Array.from(middles, ([, y]) => y),
    },
    homes: {
      ids: Array.from(homes.cells, (cell) => cells.ids[cell]),
      residents: homes.residents,
      zones: homes.zones,
      split: homes.split,
    },
    unplacedResidents: homes.unplacedResidents,
  };
}

/** By the point rule: all of a cell stand at its centre. */
export function centreHomePoints(centres: CellCentres, cells: ResidentCells): HomePoints {
  const lived = cells.ids.flatMap((_, cell) => (cells.residents[cell] > 0 ? [cell] : []));
  const pick = (values: ArrayLike<number>): Float64Array =>
    Float64Array.from(lived, (cell) => values[cell]);
  const middles = { count: lived.length, xs: pick(centres.xs), ys: pick(centres.ys) };
  const residents = pick(cells.residents);
  const zones = Int32Array.from(lived, (cell) => centres.zones[cell]);
  return {
    samples: {
      ...middles,
      zones,
      homes: Int32Array.from(lived, (_, home) => home),
      weights: residents,
    },
    spacingMeters: 0,
    middles,
    homes: {
      ids: lived.map((cell) => cells.ids[cell]),
      residents,
      zones,
      split: new Uint8Array(lived.length),
    },
    unplacedResidents: 0,
  };
}
