import type { MeasureId } from '../domain/ids.ts';

/**
 * Gives each of a list of measures a number that rises along the list, and that it keeps: one that
 * comes, goes or is moved in the list changes its own number and nobody else's. Drawn by these
 * numbers, a source stays in order though it is changed piece by piece.
 */
export function placeKeeper(): (ids: readonly MeasureId[]) => readonly number[] {
  const known = new Map<MeasureId, number>();

  function renumber(ids: readonly MeasureId[]): readonly number[] {
    known.clear();
    return ids.map((id, i) => {
      known.set(id, i + 1);
      return i + 1;
    });
  }

  return (ids) => {
    const places: number[] = [];
    let before = 0;
    let next = known.get(ids[0]);
    for (let i = 0; i < ids.length; i += 1) {
      const own = next;
      next = i + 1 < ids.length ? known.get(ids[i + 1]) : undefined;
      // Where its own is not below the next one's, this one was moved and the next was not.
      const stands = own !== undefined && own > before && (next === undefined || own < next);
      const place = stands ? own : between(before, placeAhead(ids, i + 1, before));
      // Halved so often between two that no number is left: once in some fifty moves to one spot.
      if (place <= before) return renumber(ids);
      if (!stands) known.set(ids[i], place);
      places.push(place);
      before = place;
    }
    return places;
  };

  function placeAhead(ids: readonly MeasureId[], from: number, above: number): number | null {
    for (let i = from; i < ids.length; i += 1) {
      const place = known.get(ids[i]);
      if (place !== undefined && place > above) return place;
    }
    return null;
  }
}

function between(before: number, ahead: number | null): number {
  return ahead === null ? Math.floor(before) + 1 : (before + ahead) / 2;
}
