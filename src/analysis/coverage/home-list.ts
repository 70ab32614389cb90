import { ringsArea } from '../../geo/rings-area.ts';
import { polygonSetFromRings, type PolygonSet } from './engine/polygon-set.ts';

/** Where the residents of the cells live, by the area rule: one home is a cell's part in a zone. */
export interface Homes {
  readonly count: number;
  /** Land of each home, in local metres. */
  readonly parts: PolygonSet;
  readonly areasSquareMeters: Float64Array;
  readonly residents: Float64Array;
  /** Index of the cell of each home. */
  readonly cells: Uint32Array;
  /** Index of the zone of each home, -1 outside all zones. */
  readonly zones: Int32Array;
  /** 1 where the home is not the whole of its cell: cut by a zone border or by water. */
  readonly split: Uint8Array;
  /** Inhabited cells that the water layer covers whole; their residents lie over the whole cell. */
  readonly cellsAllWater: number;
  /** Residents of cells with no area, which can stand nowhere; in no zone. */
  readonly unplacedResidents: number;
}

/** A part of a cell's land in one zone (-1: in none), oriented rings in local metres. */
export interface HomePiece {
  readonly zone: number;
  readonly rings: readonly Float64Array[];
}

/** Slivers below this are rounding of the clipper, not places to live. */
const leastSquareMeters = 0.01;

/** Gathers homes cell by cell, sharing each cell's residents among its pieces by area. */
export class HomeList {
  cellsAllWater = 0;
  unplacedResidents = 0;
  private readonly pieces: HomePiece[] = [];
  private readonly areas: number[] = [];
  private readonly residents: number[] = [];
  private readonly cells: number[] = [];
  private readonly split: number[] = [];

  add(cell: number, residents: number, cutByWater: boolean, all: readonly HomePiece[]): void {
    const areas = all.map((piece) => ringsArea(piece.rings));
    const pieces = all.filter((_, index) => areas[index] > leastSquareMeters);
    const total = areas.reduce((sum, area) => sum + (area > leastSquareMeters ? area : 0), 0);
    if (pieces.length === 0) {
      this.unplacedResidents += residents;
      return;
    }
    for (const piece of pieces) {
      const area = ringsArea(piece.rings);
      this.pieces.push(piece);
      this.areas.push(area);
      this.residents.push((residents * area) / total);
      this.cells.push(cell);
      this.split.push(cutByWater || pieces.length > 1 ? 1 : 0);
    }
  }

  finish(): Homes {
    return {
      count: this.pieces.length,
      parts: polygonSetFromRings(this.pieces.map((piece) => piece.rings)),
      areasSquareMeters: Float64Array.from(this.areas),
      residents: Float64Array.from(this.residents),
      cells: Uint32Array.from(this.cells),
      zones: Int32Array.from(this.pieces, (piece) => piece.zone),
      split: Uint8Array.from(this.split),
      cellsAllWater: this.cellsAllWater,
      unplacedResidents: this.unplacedResidents,
    };
  }
}
