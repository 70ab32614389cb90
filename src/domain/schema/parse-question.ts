import { coveragePresets } from '../coverage-presets.ts';
import type { CoverageQuestion } from '../coverage-question.ts';
import { questionRules } from './question-rules.ts';

type Stored = Partial<Record<keyof CoverageQuestion, unknown>>;

/** Without these a stored question asks nothing. */
const needed: readonly (keyof CoverageQuestion)[] = [
  'targetKind',
  'distanceMeters',
  'minAreaSquareMeters',
];

/**
 * A question as it was stored, or null where it is not one. A field that an older version did not
 * have, or that is none any more, is taken from the preset of that id, else of that kind.
 */
export function parseQuestion(stored: unknown): CoverageQuestion | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const found: Stored = stored;
  if (needed.some((field) => questionRules[field](found[field]) !== null)) return null;
  const base =
    coveragePresets.find((preset) => preset.id === found.id) ??
    coveragePresets.find((preset) => preset.targetKind === found.targetKind);
  if (!base) return null;
  const { order: _, ...rules } = questionRules;
  const read = Object.entries(rules).flatMap(([field, rule]) => {
    const value = found[field as keyof CoverageQuestion];
    return rule(value) === null ? [[field, value] as const] : [];
  });
  return { ...base, ...Object.fromEntries(read) };
}
