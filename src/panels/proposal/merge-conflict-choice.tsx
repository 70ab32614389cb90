import { changeMerge } from '../../commands/change-merge.ts';
import type { MergeConflict } from '../../domain/merge/analyse-merge.ts';
import { conflictChoice, conflictKey, type MergeChoices } from '../../domain/merge/decide-merge.ts';
import type { Language } from '../../text/language.ts';
import { formatArea, formatList } from '../../text/format.ts';
import type { Translate } from '../../text/translate.ts';
import { useText } from '../../text/use-text.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { MergeItem } from './merge-item.tsx';
import type { MergedNames } from './merged-names.ts';

interface MergeConflictChoiceProps {
  readonly conflict: MergeConflict;
  readonly names: MergedNames;
  readonly choices: MergeChoices;
}

/** Two things that cannot both be carried out, or one that counts here and not there. */
export function MergeConflictChoice({ conflict, names, choices }: MergeConflictChoiceProps) {
  const { t, language } = useText();
  const isOne = conflict.why === 'on-and-off';
  const ids = isOne ? [conflict.a] : [conflict.a, conflict.b];
  const items = isOne
    ? [
        { id: 'on', label: t('merge.on') },
        { id: 'off', label: t('merge.off') },
      ]
    : [
        { id: 'both', label: t('merge.keepBoth') },
        ...ids.map((id) => ({ id: id as string, label: names.of(id) })),
      ];
  return (
    <MergeItem title={formatList(ids.map(names.title), language)} ids={ids} names={names}>
      <p>{reason(conflict, names, t, language)}</p>
      <ChoiceList
        label={t('merge.keep')}
        value={conflictChoice(conflict, choices)}
        onChange={(kept) => changeMerge({ choices: { ...choices, [conflictKey(conflict)]: kept } })}
        items={items}
      />
    </MergeItem>
  );
}

function reason(
  conflict: MergeConflict,
  names: MergedNames,
  t: Translate,
  language: Language,
): string {
  switch (conflict.why) {
    case 'same-ground':
      return t('merge.sameGround', { area: formatArea(conflict.sharedSquareMeters, language) });
    case 'closed-street':
      return t('merge.closedStreet');
    case 'on-and-off':
      return t('merge.onAndOff', {
        on: formatList(names.proposals(conflict.a, true), language),
        off: formatList(names.proposals(conflict.a, false), language),
      });
  }
}
