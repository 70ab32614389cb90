import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CURVE_STRIDE, curveXAt, HIGH_Y, LOW_Y, SIGN } from './curve-layout.ts';
import { OutlineBuffer } from './outline-buffer.ts';
import { traceBufferedLine } from './trace-buffered-line.ts';

function windingAt(outline: OutlineBuffer, x: number, y: number): number {
  let winding = 0;
  for (let o = 0; o < outline.count * CURVE_STRIDE; o += CURVE_STRIDE) {
    const spans = outline.curves[o + LOW_Y] <= y && y < outline.curves[o + HIGH_Y];
    if (spans && curveXAt(outline.curves, o, y) < x) winding += outline.curves[o + SIGN];
  }
  return winding;
}

function distanceTo(points: readonly (readonly number[])[], x: number, y: number): number {
  let least = Infinity;
  for (let i = 0; i + 1 < points.length; i++) {
    const [ax, ay] = points[i];
    const [dx, dy] = [points[i + 1][0] - ax, points[i + 1][1] - ay];
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    const t = Math.max(0, Math.min(1, along));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return least;
}

it('winds around a point exactly when the line is within the radius, and never backwards', () => {
  const step = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constantFrom(-10, 0, 10));
  const steps = fc.array(fc.tuple(step, step), { minLength: 1, maxLength: 9 });
  const outline = new OutlineBuffer();
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 120 }), (walk, radius) => {
      const points: [number, number][] = [[0, 0]];
      for (const [dx, dy] of walk) {
        const [x, y] = points[points.length - 1];
        if (dx !== 0 || dy !== 0) points.push([x + dx, y + dy]);
      }
      if (points.length < 2) return;
      outline.clear();
      traceBufferedLine(Float64Array.from(points.flat()), 0, points.length - 1, radius, outline);
      for (let k = 0; k < 60; k++) {
        const [px, py] = points[k % points.length];
        const x = px + radius * 1.3 * Math.cos(k * 2.4) * ((k % 7) / 6);
        const y = py + radius * 1.3 * Math.sin(k * 2.4) * ((k % 7) / 6) + 0.0123;
        const distance = distanceTo(points, x, y);
        if (Math.abs(distance - radius) < 1e-9) continue;
        const winding = windingAt(outline, x, y);
        if (distance < radius) expect(winding).toBeGreaterThan(0);
        else expect(winding).toBe(0);
      }
    }),
    { seed: 12, numRuns: 400 },
  );
});
