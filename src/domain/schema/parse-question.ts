import { coveragePresets } from '../coverage-presets.ts';
import { mostDistanceMeters } from '../coverage-question.ts';
import type { CoverageQuestion, TargetKind } from '../coverage-question.ts';
import { isPlaceKind } from '../place.ts';

const targetKinds: readonly TargetKind[] = ['meeting-place', 'green-area', 'walking-route'];

/** A question as it was stored, or null where it is not one; a preset is taken from the list. */
export function parseQuestion(stored: unknown): CoverageQuestion | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const question = stored as Partial<Record<keyof CoverageQuestion, unknown>>;
  const preset = coveragePresets.find((entry) => entry.id === question.id);
  const base = preset ?? coveragePresets.find((e) => e.targetKind === question.targetKind);
  if (!base || !targetKinds.some((kind) => kind === question.targetKind)) return null;
  const { distanceMeters, minAreaSquareMeters, placeKinds, residentsRule } = question;
  if (!isWithin(distanceMeters, mostDistanceMeters)) return null;
  if (!isWithin(minAreaSquareMeters, Number.MAX_VALUE)) return null;
  return {
    ...base,
    id: (typeof question.id === 'string' ? question.id : base.id) as CoverageQuestion['id'],
    targetKind: question.targetKind as TargetKind,
    placeKinds: Array.isArray(placeKinds) ? placeKinds.filter(isPlaceKind) : null,
    minAreaSquareMeters,
    strictlyLarger: question.strictlyLarger === true,
    distanceMeters,
    residentsRule: residentsRule === 'point' ? 'point' : 'area',
    ruleSource: preset ? preset.ruleSource : 'programme',
  };
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}
