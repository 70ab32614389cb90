import { kindTakesGeometry } from '../drawn-shape.ts';
import { homesForKind } from '../homes-for-kind.ts';
import type { OwnKindId } from '../ids.ts';
import type { NoteKey } from '../note.ts';
import type { Outcome } from '../outcome.ts';
import type { OwnKind } from '../own-kind.ts';
import { measuresOfOwnKind } from '../own-kinds-in-order.ts';
import type { PlanChange, PlanPatch } from '../plan-patch.ts';
import type { Plan } from '../plan.ts';
import { fittingText, longestNote, longestTitle } from '../schema/text-rules.ts';

type OwnKindWords = Partial<Pick<OwnKind, 'name' | 'like' | 'note'>>;

const noteOfField: Readonly<Record<keyof OwnKindWords, NoteKey>> = {
  name: 'renameKind',
  like: 'changeKind',
  note: 'noteKind',
};

/**
 * Another name, note or likeness for a kind of the plan's own. Its measures follow what it is like,
 * in the same step. Refused: `no-kind`, `kind-no-name`, and `kind-in-other-shapes` (values: count)
 * where measures have a shape that the new likeness cannot have.
 */
export function changeOwnKind(
  plan: Plan,
  { id, ...words }: { readonly id: OwnKindId } & OwnKindWords,
): Outcome<PlanPatch> {
  if (!Object.hasOwn(plan.kinds, id)) return { ok: false, reason: 'no-kind' };
  const before = plan.kinds[id];
  const name = fittingText((words.name ?? before.name).trim(), longestTitle);
  if (name === '') return { ok: false, reason: 'kind-no-name' };
  const like = words.like ?? before.like;
  const measures = like === before.like ? [] : measuresOfOwnKind(plan, id);
  const misfits = measures.filter(({ geometry }) => !kindTakesGeometry(like, geometry));
  if (misfits.length > 0) {
    return { ok: false, reason: 'kind-in-other-shapes', values: { count: misfits.length } };
  }
  const given = (Object.keys(words) as (keyof OwnKindWords)[]).filter(
    (field) => words[field] !== undefined,
  );
  const set = (field: keyof OwnKind, value: string): PlanChange => ({
    do: 'set',
    collection: 'kinds',
    key: id,
    field,
    value,
  });
  return {
    ok: true,
    value: {
      note: { key: given.length === 1 ? noteOfField[given[0]] : 'changeKind', title: name },
      changes: [
        set('name', name),
        set('like', like),
        set('note', fittingText(words.note ?? before.note, longestNote)),
        ...measures.flatMap((measure): PlanChange[] => [
          { do: 'set', collection: 'measures', key: measure.id, field: 'kind', value: like },
          {
            do: 'set',
            collection: 'measures',
            key: measure.id,
            field: 'homes',
            value: homesForKind(measure.homes, like),
          },
        ]),
      ],
    },
  };
}
