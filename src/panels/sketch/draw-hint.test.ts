import { describe, expect, it } from 'vitest';
import type { DrawMethod } from '../../domain/draw-method.ts';
import type { Staging } from '../../state/session.ts';
import { drawHint } from './draw-hint.ts';

const corners: Staging['placed'] = [
  [10.4, 63.42],
  [10.41, 63.42],
  [10.41, 63.43],
];

function drawing(placed: number, more: Partial<Staging> = {}): Staging {
  return {
    measureId: null,
    kind: 'park',
    placed: corners.slice(0, placed),
    pointer: null,
    geometry: null,
    snap: null,
    ...more,
  };
}

const hint = (method: DrawMethod, staging: Staging | null, isTyping = false) =>
  drawHint({ mode: 'draw', kind: 'park', method }, staging, isTyping);

describe('what the next press does', () => {
  it('is told for every method before and after its first press', () => {
    for (const method of ['rectangle', 'circle', 'freehand'] as const) {
      expect(hint(method, null)).toBe(`tool.${method}.0`);
      expect(hint(method, drawing(1))).toBe(`tool.${method}.1`);
    }
    expect(hint('trace', null)).toBe('tool.trace.0');
    expect(hint('trace', drawing(1))).toBe('tool.trace.1');
    expect(hint('trace', drawing(1, { along: [] }))).toBe('tool.trace.along');
  });

  it('is to close the area where the hand is on its first corner', () => {
    expect(hint('corners', drawing(3))).toBe('tool.area.3');
    expect(hint('corners', drawing(3, { pointer: corners[0] }))).toBe('tool.area.closes');
    expect(hint('corners', drawing(2, { pointer: corners[0] }))).toBe('tool.area.2');
  });

  it('is what the keys do while numbers are typed', () => {
    expect(hint('circle', drawing(1), true)).toBe('tool.typed');
  });

  it('heeds no method that the shape does not know', () => {
    const path = { mode: 'draw', kind: 'green-path', method: 'circle' } as const;
    expect(drawHint(path, null, false)).toBe('tool.line.0');
  });
});
