import type { MeasureId, ProposalId } from '../../domain/ids.ts';
import { kindName } from '../../domain/kind-name.ts';
import type { MergeAnalysis } from '../../domain/merge/analyse-merge.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Translate } from '../../text/translate.ts';

/** What the measures of a merge and where they come from are called. */
export interface MergedNames {
  /** A measure with the proposals that list it: "Torget (Bord 1, Bord 2)". */
  readonly of: (id: MeasureId) => string;
  readonly title: (id: MeasureId) => string;
  readonly kind: (id: MeasureId) => string;
  /** The names of the proposals in which it counts, or is switched off. */
  readonly proposals: (id: MeasureId, on: boolean) => readonly string[];
}

export function mergedNames(analysis: MergeAnalysis, plan: Plan, t: Translate): MergedNames {
  const byId = new Map(analysis.measures.map((merged) => [merged.measure.id, merged]));
  const nameOf = (id: ProposalId) => plan.proposals[id]?.name ?? '';
  const kind = (id: MeasureId) => {
    const merged = byId.get(id);
    return merged ? kindName(merged.measure, plan.kinds, (one) => t(`kind.${one}`)) : '';
  };
  const title = (id: MeasureId) => {
    const own = byId.get(id)?.measure.title ?? '';
    return own === '' ? kind(id) : own;
  };
  const proposals = (id: MeasureId, on: boolean) =>
    ((on ? byId.get(id)?.onIn : byId.get(id)?.offIn) ?? []).map(nameOf);
  return {
    of: (id) =>
      t('merge.keepOnly', {
        title: title(id),
        proposal: [...proposals(id, true), ...proposals(id, false)].join(', '),
      }),
    title,
    kind,
    proposals,
  };
}
