import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstProposalId } from '../domain/empty-plan.ts';
import { addMeasure } from '../domain/edits/add-measure.ts';
import type { MeasureId, WorkspaceId } from '../domain/ids.ts';
import type { MeasureGeometry } from '../domain/measure.ts';
import type { MeasureKindId } from '../domain/measure-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import { appStore, updateSession } from '../state/app-store.ts';
import { closeDocument, openDocument, undo } from '../state/document.ts';
import { loadLanguage } from '../text/translate.ts';
import { bufferSelection } from './buffer-selection.ts';
import { convertSelection } from './convert-selection.ts';
import { cutHoleInSelection } from './cut-hole-in-selection.ts';
import { fillGap } from './fill-gap.ts';
import { makeEdit } from './make-edit.ts';
import { mergeSelection } from './merge-selection.ts';
import { mirrorSelection } from './mirror-selection.ts';
import { rotateSelection } from './rotate-selection.ts';
import { scaleSelection } from './scale-selection.ts';
import { selectMany } from './select-many.ts';
import { selectedMeasures } from './selected-measures.ts';
import { separateSelection } from './separate-selection.ts';
import { simplifySelection } from './simplify-selection.ts';
import { splitSelection } from './split-selection.ts';
import { subtractSelection } from './subtract-selection.ts';

const [park, lawn, path] = ['park', 'lawn', 'path'] as MeasureId[];
const plan = () => appStore.getState().document.plan;
const session = () => appStore.getState().session;

function at(x: number, y: number): [number, number] {
  return [10.4 + x / 1000, 63.4 + y / 1000];
}

function box(x: number, y: number, size: number): GeoJSON.Polygon {
  const ring = [at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)];
  return { type: 'Polygon', coordinates: [ring] };
}

function draw(id: MeasureId, kind: MeasureKindId, geometry: MeasureGeometry): void {
  makeEdit(addMeasure(plan(), { id, kind, geometry, title: id, proposalId: firstProposalId }));
}

beforeEach(async () => {
  await loadLanguage('en');
  await openDocument(crypto.randomUUID() as WorkspaceId);
  updateSession({
    shownProposalId: firstProposalId,
    notices: [],
    selection: null,
    alsoSelected: [],
  });
  draw(park, 'park', box(0, 0, 2));
  draw(lawn, 'park', box(1, 1, 2));
  draw(path, 'green-path', { type: 'LineString', coordinates: [at(0, 9), at(1, 9.001), at(4, 9)] });
});

afterEach(closeDocument);

/** What is selected after something was done to a selection, and that one undo takes it back. */
function resultOf(ids: readonly MeasureId[], act: () => Outcome): readonly string[] {
  const before = plan();
  selectMany(ids);
  expect(act()).toMatchObject({ ok: true });
  const titles = selectedMeasures().map(({ title }) => title);
  expect(session().announcement?.key).toMatch(/^announce\./);
  expect(plan()).not.toEqual(before);
  expect(undo().ok).toBe(true);
  expect(plan()).toEqual(before);
  return titles;
}

describe('what is done to selected shapes', () => {
  it('is one step, selects what came of it and says so', () => {
    expect(resultOf([park, lawn], mergeSelection)).toEqual(['park']);
    expect(resultOf([park, lawn], () => subtractSelection('first'))).toEqual(['park']);
    expect(resultOf([park, lawn], () => subtractSelection('others'))).toEqual(['lawn']);
    const across = [at(0.5, -1), at(0.5, 12)];
    expect(resultOf([park, path], () => splitSelection(across))).toEqual([
      'park',
      'path',
      'park 2',
      'path 2',
    ]);
    const ring = [at(0.2, 0.2), at(0.6, 0.2), at(0.6, 0.6)];
    expect(resultOf([park], () => cutHoleInSelection(ring))).toEqual(['park']);
    expect(resultOf([path], () => bufferSelection(20))).toEqual(['Park']);
    expect(resultOf([park, path], () => mirrorSelection([at(0, 0), at(1, 5)]))).toEqual([
      'park',
      'path',
    ]);
    expect(resultOf([park, path], () => rotateSelection(30))).toEqual(['park', 'path']);
    expect(resultOf([park], () => scaleSelection(1.5))).toEqual(['park']);
    expect(resultOf([path], () => simplifySelection(5))).toEqual(['path']);
    expect(resultOf([park], () => convertSelection('line'))).toEqual(['park']);
  });

  it('tells in a message that can be undone what the others became part of', () => {
    selectMany([park, lawn]);
    mergeSelection();
    expect(session().notices.at(-1)).toMatchObject({
      key: 'notice.merged',
      values: { title: 'park', others: 'lawn' },
      offersUndo: true,
    });
  });

  it('fills a hole again, and separates what was cut in two', () => {
    selectMany([park]);
    cutHoleInSelection([at(-0.1, 0.9), at(2.1, 0.9), at(2.1, 1.1), at(-0.1, 1.1)]);
    expect(session().notices.at(-1)?.key).toBe('refused.hole-not-inside');
    cutHoleInSelection([at(0, 0.9), at(2, 0.9), at(2, 1.1), at(0, 1.1)]);
    expect(plan().measures[park].geometry?.type).toBe('MultiPolygon');
    expect(resultOf([park], separateSelection)).toEqual(['park', 'park 2']);
    selectMany([lawn]);
    cutHoleInSelection([at(1.5, 1.5), at(2, 1.5), at(2, 2)]);
    expect(resultOf([lawn], () => fillGap())).toEqual(['lawn']);
  });

  it('says why not, and changes nothing', () => {
    const before = plan();
    const refused: readonly (readonly [readonly MeasureId[], () => Outcome, string])[] = [
      [[], mergeSelection, 'nothing-selected'],
      [[park], mergeSelection, 'select-two'],
      [[park, path], mergeSelection, 'mixed-shapes'],
      [[park, path], () => subtractSelection('first'), 'not-areas'],
      [[park], () => splitSelection([at(5, 5), at(6, 6)]), 'line-does-not-cross'],
      [[park], () => mirrorSelection([at(1, 1), at(1, 1)]), 'no-axis'],
      [[park], () => scaleSelection(0), 'bad-factor'],
      [[park], () => scaleSelection(Number.NaN), 'bad-factor'],
      [[park], () => simplifySelection(1), 'nothing-to-simplify'],
      [[park], () => bufferSelection(-1), 'bad-radius'],
      [[park], separateSelection, 'one-part'],
      [[path], () => fillGap(), 'not-areas'],
      [[park], () => convertSelection('area'), 'same-shape'],
    ];
    for (const [ids, act, reason] of refused) {
      selectMany(ids);
      expect(act()).toMatchObject({ ok: false, reason });
      expect(session().notices.at(-1)?.key).toBe(`refused.${reason}`);
    }
    expect(plan()).toBe(before);
  });
});
