import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../domain/ids.ts';
import type { MeasureKindId } from '../../domain/measure-kind.ts';
import type { Staging } from '../../state/session.ts';
import { toolHint } from './tool-hint.ts';

function drawing(kind: MeasureKindId, corners: number): Staging {
  return {
    measureId: null,
    kind,
    placed: Array.from({ length: corners }, (_, i) => [10.4 + i / 1000, 63.42] as const),
    pointer: null,
    geometry: null,
    snap: null,
  };
}

const select = { mode: 'select' } as const;

describe('the line that tells what will happen', () => {
  it('follows an area corner by corner', () => {
    const tool = { mode: 'draw', kind: 'park' } as const;
    const keys = [0, 1, 2, 3, 9].map(
      (corners) => toolHint(tool, drawing('park', corners), null, null).key,
    );
    expect(keys).toEqual([
      'tool.area.0',
      'tool.area.1',
      'tool.area.2',
      'tool.area.3',
      'tool.area.3',
    ]);
  });

  it('names the kind before the first point is placed', () => {
    const hint = toolHint({ mode: 'draw', kind: 'green-path' }, null, null, null);
    expect(hint).toEqual({ key: 'tool.line.0', kind: { kind: 'green-path', ownKind: null } });
  });

  it('goes by how the kind is drawn, and asks for a zone where nothing is', () => {
    const asArea = { mode: 'draw', kind: 'square', shape: 'area' } as const;
    expect(toolHint(asArea, null, null, null).key).toBe('tool.area.0');
    expect(toolHint({ mode: 'draw', kind: 'square' }, null, null, null).key).toBe('tool.point');
    const homes = { mode: 'draw', kind: 'sheltered-homes' } as const;
    expect(toolHint(homes, null, null, null).key).toBe('tool.zone');
  });

  it('tells what a drag of a selected sketch does, and nothing of the kind for a planned one', () => {
    const selection = { type: 'measure', id: 'm1' as MeasureId } as const;
    expect(toolHint(select, null, selection, 'shape').key).toBe('tool.selectedShape');
    expect(toolHint(select, null, selection, null).key).toBe('tool.select');
    const moving = { ...drawing('park', 0), measureId: 'm1' as MeasureId };
    expect(toolHint(select, moving, selection, 'shape').key).toBe('tool.moving');
  });
});
