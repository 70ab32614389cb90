import type { MeasureId } from '../ids.ts';
import type { MergeAnalysis, MergeConflict } from './analyse-merge.ts';

/**
 * What a person chose, by `duplicateKey` and `conflictKey`: a measure's id keeps it alone of those
 * concerned, `both` keeps all, `on` and `off` say how a measure counts. What is not chosen is as in
 * `mergeDefaults`.
 */
export type MergeChoices = Readonly<Record<string, string>>;

/** What a merge leaves out, and what it switches off. */
export interface MergeDecision {
  /** Left out by a choice: in the order of the measures. */
  readonly drop: readonly MeasureId[];
  readonly off: readonly MeasureId[];
}

/** Under which a choice about measures that are taken for the same is kept: whatever their order. */
export function duplicateKey(ids: readonly MeasureId[]): string {
  return `same ${ids.toSorted().join(' ')}`;
}

/** Under which a choice about a conflict is kept. */
export function conflictKey(conflict: MergeConflict): string {
  const ids = conflict.why === 'on-and-off' ? [conflict.a] : [conflict.a, conflict.b].toSorted();
  return `${conflict.why} ${ids.join(' ')}`;
}

/** What is chosen for a duplicate where nobody chose: the first alone. */
export function duplicateChoice(ids: readonly MeasureId[], choices: MergeChoices): string {
  return choices[duplicateKey(ids)] ?? ids[0];
}

/** What is chosen for a conflict where nobody chose: both, and that what is on anywhere counts. */
export function conflictChoice(conflict: MergeConflict, choices: MergeChoices): string {
  return choices[conflictKey(conflict)] ?? (conflict.why === 'on-and-off' ? 'on' : 'both');
}

/** The conflicts that are left when duplicates are decided: one that is left out is in nobody's way. */
export function openConflicts(
  analysis: MergeAnalysis,
  choices: MergeChoices,
): readonly MergeConflict[] {
  const gone = droppedDuplicates(analysis, choices);
  return analysis.conflicts.filter(
    (conflict) => !gone.has(conflict.a) && (conflict.why === 'on-and-off' || !gone.has(conflict.b)),
  );
}

/** What the choices come to. A measure is left out only where a choice says so. */
export function decideMerge(analysis: MergeAnalysis, choices: MergeChoices): MergeDecision {
  const gone = new Set(droppedDuplicates(analysis, choices));
  const off = new Set<MeasureId>();
  for (const conflict of openConflicts(analysis, choices)) {
    const choice = conflictChoice(conflict, choices);
    if (conflict.why === 'on-and-off') {
      if (choice === 'off') off.add(conflict.a);
    } else if (choice === conflict.a) gone.add(conflict.b);
    else if (choice === conflict.b) gone.add(conflict.a);
  }
  const ids = analysis.measures.map(({ measure }) => measure.id);
  return { drop: ids.filter((id) => gone.has(id)), off: ids.filter((id) => off.has(id)) };
}

function droppedDuplicates(analysis: MergeAnalysis, choices: MergeChoices): Set<MeasureId> {
  return new Set(
    analysis.duplicates.flatMap((ids) => {
      const kept = duplicateChoice(ids, choices);
      return ids.some((id) => id === kept) ? ids.filter((id) => id !== kept) : [];
    }),
  );
}
