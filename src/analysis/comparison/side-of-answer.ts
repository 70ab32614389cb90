import type { ComparedSide } from '../../domain/comparison.ts';
import type { CoverageAnswer, CoverageSideName } from '../../domain/coverage.ts';

/** One side of the board's answer, with what it answers; `proposalId` null: today. */
export function sideOfAnswer(
  answer: CoverageAnswer,
  name: CoverageSideName,
  proposalId: ComparedSide['proposalId'],
): ComparedSide {
  const { zones, total } = answer[name];
  const { question, planVersion, zoneIds, notes, refused, refusedTargets } = answer;
  return {
    zones,
    total,
    proposalId,
    question,
    planVersion,
    zoneIds,
    notes,
    refused,
    refusedTargets,
  };
}
