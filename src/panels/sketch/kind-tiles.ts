import { kindName, type KindOf } from '../../domain/kind-name.ts';
import { measureKinds } from '../../domain/measure-kind.ts';
import type { OwnKindId } from '../../domain/ids.ts';
import { ownKindsInOrder } from '../../domain/own-kinds-in-order.ts';
import type { Plan } from '../../domain/plan.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import type { Translate } from '../../text/translate.ts';
import { kindsAtHand, paletteGroups } from './palette-groups.ts';

/** One kind as the palette shows it, with its name, its key and what it does. */
export interface KindTile extends KindOf {
  /** `<kind>` or `<kind>/<own kind>`. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly keys: string | null;
}

export interface KindTileGroup {
  readonly id: string;
  readonly title: string;
  readonly tiles: readonly KindTile[];
}

/** A kind's tile: its own name and note where it is one of the plan's own. */
export function kindTile({ kinds }: Pick<Plan, 'kinds'>, of: KindOf, t: Translate): KindTile {
  const { kind, ownKind } = of;
  const own = ownKind !== null && Object.hasOwn(kinds, ownKind) ? kinds[ownKind] : null;
  const nameOf = (id: typeof kind) => t(`kind.${id}`);
  const like = t('kinds.like', { kind: nameOf(kind), hint: t(`kindHint.${kind}`) });
  return {
    id: own ? `${kind}/${own.id}` : kind,
    kind,
    ownKind: own?.id ?? null,
    label: kindName(of, kinds, nameOf),
    hint: own ? [own.note, like].filter(Boolean).join(' · ') : t(`kindHint.${kind}`),
    keys: own ? null : (measureKinds.find(({ id }) => id === kind)?.shortcut ?? null),
  };
}

/**
 * All kinds in their groups, those of the plan's own in a group of theirs, those drawn lately
 * first. A query leaves what has every word of it in its name, its group or what it does, and
 * those drawn lately are then where they belong.
 */
export function kindTileGroups(
  plan: Pick<Plan, 'kinds'>,
  recent: readonly KindOf[],
  query: string,
  t: Translate,
): readonly KindTileGroup[] {
  const own = ownKindsInOrder(plan).map(({ id, like }) => ({ kind: like, ownKind: id }));
  const groups = [
    { id: 'recent', title: t('kinds.recent'), of: query === '' ? recent : [] },
    { id: 'own', title: t('sketch.group.own'), of: own },
    ...paletteGroups.map(({ id, kinds }) => ({
      id,
      title: t(`sketch.group.${id}`),
      of: kinds.map((kind) => ({ kind: kind.id, ownKind: null })),
    })),
  ];
  const words = foldLetters(query).split(/\s+/).filter(Boolean);
  return groups
    .map(({ id, title, of }) => ({
      id,
      title,
      tiles: of
        .filter((one) => isThere(plan, one.ownKind))
        .map((one) => kindTile(plan, one, t))
        .filter(({ label, hint }) => {
          const text = foldLetters(`${label} ${title} ${hint}`);
          return words.every((word) => text.includes(word));
        })
        .toSorted((a, b) => startsWith(b, words) - startsWith(a, words)),
    }))
    .filter(({ tiles }) => tiles.length > 0);
}

/** The latest kind drawn that has no button of its own; null: none. */
export function latestKind(plan: Pick<Plan, 'kinds'>, recent: readonly KindOf[]): KindOf | null {
  return (
    recent.find(
      ({ kind, ownKind }) =>
        isThere(plan, ownKind) && (ownKind !== null || !kindsAtHand.some(({ id }) => id === kind)),
    ) ?? null
  );
}

function isThere({ kinds }: Pick<Plan, 'kinds'>, ownKind: OwnKindId | null): boolean {
  return ownKind === null || Object.hasOwn(kinds, ownKind);
}

function startsWith({ label }: KindTile, words: readonly string[]): 0 | 1 {
  return words.length > 0 && foldLetters(label).startsWith(words[0]) ? 1 : 0;
}
