import { blankRegister } from '../../domain/blank-register.ts';
import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../domain/ids.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import type { ListedMeasure } from '../../domain/resolve-measures.ts';
import { nb } from '../../text/nb.ts';
import { shapeKinds, shapeRows, type ShapeFilter } from './shape-rows.ts';

const kindName = ({ kind }: { readonly kind: MeasureKindId }) => nb[`kind.${kind}`];
const all: ShapeFilter = { words: '', kind: 'all', order: 'listed' };

function listed(title: string, kind: MeasureKindId, isDrawn = true): ListedMeasure {
  return {
    on: true,
    measure: {
      id: title as MeasureId,
      kind,
      ownKind: null,
      title,
      note: '',
      geometry: isDrawn ? { type: 'Point', coordinates: [10.4, 63.4] } : null,
      zones: [],
      status: 'idea',
      focusArea: null,
      period: { from: null, to: null },
      responsible: '',
      ...blankRegister,
      homes: null,
      budget: [],
      sources: [],
    },
  };
}

const drawn = [
  listed('Øyatorget', 'meeting-place'),
  listed('Bru 10', 'footbridge'),
  listed('Bru 2', 'footbridge'),
  listed('Angelltrøa', 'park'),
  listed('Hele sonen', 'service', false),
];

const titles = (filter: Partial<ShapeFilter>) =>
  shapeRows(drawn, { ...all, ...filter }, kindName, 'nb-NO').map(({ measure }) => measure.title);

describe('the list of shapes', () => {
  it('has what is drawn, in the proposal’s order', () => {
    expect(titles({})).toEqual(['Øyatorget', 'Bru 10', 'Bru 2', 'Angelltrøa']);
  });

  it('is found by name or kind, with or without the letters a keyboard lacks', () => {
    expect(titles({ words: 'angelltroa' })).toEqual(['Angelltrøa']);
    expect(titles({ words: 'gangbru 2' })).toEqual(['Bru 2']);
    expect(titles({ words: 'xyz' })).toEqual([]);
  });

  it('is sorted as the language does, and numbers by size', () => {
    expect(titles({ order: 'name' })).toEqual(['Angelltrøa', 'Bru 2', 'Bru 10', 'Øyatorget']);
    expect(titles({ order: 'kind' })).toEqual(['Bru 2', 'Bru 10', 'Øyatorget', 'Angelltrøa']);
  });

  it('offers the kinds that are there', () => {
    expect(shapeKinds(drawn, kindName, 'nb-NO')).toEqual(['footbridge', 'meeting-place', 'park']);
    expect(titles({ kind: 'park' })).toEqual(['Angelltrøa']);
  });
});
