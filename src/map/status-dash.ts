import type { ExpressionSpecification } from 'maplibre-gl';
import type { MeasureStatus } from '../domain/measure.ts';

/**
 * The line of each status, in units of its width: the firmer the measure, the longer the dashes,
 * and a line without gaps for what is done. Read without colour.
 */
export const statusDash: Readonly<Record<MeasureStatus, readonly number[] | null>> = {
  idea: [0.6, 1.8],
  proposed: [2, 2],
  adopted: [4, 2],
  'under-way': [6, 1.6, 0.8, 1.6],
  done: null,
  dropped: [0.6, 4],
};

// MapLibre has no "none" in an expression: a dash longer than any line is a line without gaps.
const unbroken = [10_000, 0];

export function statusDashExpression(): ExpressionSpecification {
  const { idea, proposed, adopted, dropped } = statusDash;
  const literal = (dash: readonly number[] | null): ExpressionSpecification => [
    'literal',
    [...(dash ?? unbroken)],
  ];
  return [
    'match',
    ['get', 'status'],
    'idea',
    literal(idea),
    'proposed',
    literal(proposed),
    'adopted',
    literal(adopted),
    'under-way',
    literal(statusDash['under-way']),
    'dropped',
    literal(dropped),
    literal(statusDash.done),
  ];
}
