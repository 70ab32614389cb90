import { changeMerge } from '../../commands/change-merge.ts';
import type { MeasureId } from '../../domain/ids.ts';
import {
  duplicateChoice,
  duplicateKey,
  type MergeChoices,
} from '../../domain/merge/decide-merge.ts';
import { useText } from '../../text/use-text.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { MergeItem } from './merge-item.tsx';
import type { MergedNames } from './merged-names.ts';

interface MergeDuplicateChoiceProps {
  readonly ids: readonly MeasureId[];
  readonly names: MergedNames;
  readonly choices: MergeChoices;
}

/** One thing that several drew: which of them is to come along. */
export function MergeDuplicateChoice({ ids, names, choices }: MergeDuplicateChoiceProps) {
  const { t } = useText();
  return (
    <MergeItem title={names.kind(ids[0])} ids={ids} names={names}>
      <ChoiceList
        label={t('merge.keep')}
        value={duplicateChoice(ids, choices)}
        onChange={(kept) => changeMerge({ choices: { ...choices, [duplicateKey(ids)]: kept } })}
        items={[
          ...ids.map((id) => ({ id: id as string, label: names.of(id) })),
          { id: 'both', label: t(ids.length === 2 ? 'merge.keepBoth' : 'merge.keepAll') },
        ]}
      />
    </MergeItem>
  );
}
